import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { trapFiles } from '../../../tests/traps.ts';

/** How many traps the list of those seen in offices' files has. */
const traps = 38;

/** Each test of this folder, from its name to the next. */
const tests = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => readFileSync(join(import.meta.dirname, name), 'utf8').split(/^test\(/m));

function numberOf(name: string): number {
  return Number.parseInt(name, 10);
}

test('every trap has a file', () => {
  const numbers = Array.from({ length: traps }, (_, at) => at + 1);
  expect([...new Set(trapFiles.map(numberOf))].toSorted((a, b) => a - b)).toEqual(numbers);
});

test('every file is read by a test that bears its number', () => {
  const isRead = (name: string): boolean =>
    tests.some((body) => body.startsWith(`'${numberOf(name)}: `) && body.includes(`'${name}'`));
  expect(trapFiles.filter((name) => !isRead(name))).toEqual([]);
});
