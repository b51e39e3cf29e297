import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../../tests/data-folder.ts';
import { publicDatabase, wholeDatabase } from '../../ingest/database/database.ts';
import { ingest } from '../../ingest/ingest.ts';
import { open } from '../../../src/db/node.ts';
import { writeNational } from './folder.ts';
import { national } from './size.ts';

const small = { provinces: 2, communes: 5, years: [2024, 2025], awardsPerYear: 201 };

function written(seed: number): string {
  const to = temporaryFolder();
  // Each file is written when the next is asked for.
  Array.from(writeNational({ from: 'data', to, seed }, small));
  return to;
}

/** Every file of a folder, with its text. */
function textsIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(files.map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name), 'utf8')]));
}

test('the whole country has 34 provinces, 3,321 communes and five million awards', () => {
  expect([national.provinces, national.communes, national.awardsPerYear * national.years.length]).toEqual([
    34, 3321, 5_000_000,
  ]);
});

test('a country that is made up is read without a word, whole, and most of it is published', async () => {
  const out = temporaryFolder();
  const { done } = await ingest({ data: written(1), out, allowRejects: false, encodings: new Map() });
  const report = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8')) as { issues: unknown[] };
  expect([done, report.issues]).toEqual([true, []]);
  const numberOf = async (file: string, sql: string): Promise<unknown> =>
    (await (await open(join(out, file))).rows<{ number: number }>({ name: 'number', sql }))[0]?.number;
  expect(await numberOf(wholeDatabase, 'SELECT count(*)::INTEGER AS number FROM unit')).toBe(7);
  expect(await numberOf(wholeDatabase, 'SELECT count(*)::INTEGER AS number FROM award')).toBe(402);
  expect(await numberOf(publicDatabase, 'SELECT count(*)::INTEGER AS number FROM honour')).toBeGreaterThan(350);
});

test('the same seed makes the same bytes, another one other people', () => {
  const [once, again, other] = [1, 1, 2].map((seed) => textsIn(written(seed)));
  expect(again).toEqual(once);
  expect(other).not.toEqual(once);
});

test('the country is not written without being told where', () => {
  expect(() =>
    execFileSync(process.execPath, ['scripts/sample.ts', '--scale', 'national'], { encoding: 'utf8', stdio: 'pipe' }),
  ).toThrow('--out');
});
