import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles } from '../scripts/generate/generated-files.ts';

test('what is generated stands in the repository as "npm run generate" writes it', async () => {
  const files = [...(await generatedFiles())];
  const stale = files.filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
  expect(stale.map(([path]) => path)).toEqual([]);
});
