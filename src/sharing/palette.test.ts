import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { palette } from './palette.ts';

test('a picture has the colours of a light page', () => {
  const tokens = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
  const light = tokens.slice(0, tokens.indexOf('@media'));
  expect(Object.entries(palette).filter(([name, value]) => !light.includes(`--${name}: ${value};`))).toEqual([]);
});
