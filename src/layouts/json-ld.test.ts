import { expect, test } from 'vitest';
import { jsonLd } from './json-ld.ts';

const hostile = { name: '</script><script>alert(1)</script><!-- &amp; "Lễ"' };

test('a name cannot end the script that holds it', () => {
  expect(jsonLd(hostile)).not.toContain('<');
});

test('a name is read as it was written', () => {
  expect(JSON.parse(jsonLd(hostile))).toEqual(hostile);
});
