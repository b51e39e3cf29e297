import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { titleOf } from './code-title.ts';
import { problemCodes } from './problem-code.ts';

const document = readFileSync(join(import.meta.dirname, '../../../docs/loi-du-lieu.md'), 'utf8');
const headings = document.split('\n').filter((line) => line.startsWith('### '));

test('each code is explained to the officer under its title', () => {
  expect(headings).toEqual(expect.arrayContaining(problemCodes.map((code) => `### ${titleOf(code)} (\`${code}\`)`)));
});

test('a reference without its row has the title of its fault', () => {
  const titles = (['unknown-unit', 'not-in-force-award-type', 'ambiguous-bloc'] as const).map(titleOf);
  expect(headings).toEqual(expect.arrayContaining(titles.map((title) => `### ${title}`)));
});
