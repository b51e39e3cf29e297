import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemCodes, referenceFaults } from './problem-code.ts';
import { sources } from './sources/all.ts';

const explained = readFileSync(join(import.meta.dirname, '../../docs/loi-du-lieu.md'), 'utf8');
const isExplained = (code: string): boolean => explained.includes(`\`${code}\``);

test('every code is explained to the officer', () => {
  expect(problemCodes.filter((code) => !isExplained(code))).toEqual([]);
});

test('every code of a reference without its row is explained to the officer', () => {
  const codes = sources.flatMap((source) => {
    const isDated = 'valid_from' in source.columns;
    const faults = referenceFaults.filter((fault) => fault !== 'not-in-force' || isDated);
    return source.provides ? faults.map((fault) => `${fault}-${source.provides?.kind.replaceAll('_', '-')}`) : [];
  });
  expect(codes.filter((code) => !isExplained(code))).toEqual([]);
});
