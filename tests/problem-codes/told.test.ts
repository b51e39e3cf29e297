import { expect, test } from 'vitest';
import { readDataFolder } from '../../scripts/ingest/data-folder.ts';
import type { Problem } from '../../scripts/ingest/report/problem.ts';
import { sentence } from '../../scripts/ingest/report/problem.ts';
import { fixtureWith } from '../data-folder.ts';
import { allCodes } from './codes.ts';
import type { Example } from './example.ts';
import { examples } from './examples.ts';

test.each(examples)('$code is told in full: $told.0', async ({ code, edit, told }) => {
  const issues = await issuesOf(edit);
  expect(issues.map(sentence)).toEqual(told);
  expect(issues.map((issue) => issue.code)).toContain(code);
});

test('every code has an example', () => {
  const shown = new Set(examples.map(({ code }) => code));
  expect(allCodes.filter((code) => !shown.has(code))).toEqual([]);
});

test('every example is of a code that there is', () => {
  expect(examples.map(({ code }) => code).filter((code) => !allCodes.includes(code))).toEqual([]);
});

async function issuesOf(edit: Example['edit']): Promise<readonly Problem[]> {
  const issues: Problem[] = [];
  await readDataFolder(fixtureWith(edit), new Map(), {
    accept: () => undefined,
    reject: (_, row) => issues.push(...row.problems),
    tell: (problem) => issues.push(problem),
  });
  return issues;
}
