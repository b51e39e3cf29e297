import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../src/db/database.ts';
import { open } from '../../src/db/node.ts';
import { wholeDatabase } from '../ingest/database/database.ts';
import { ingest } from '../ingest/ingest.ts';
import { writeOrganisation } from './model-organisation.ts';
import { measureModel } from './model-views.ts';

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
let file: string;
let database: Database;

// More units than the sample has, so that some are copies.
beforeAll(async () => {
  const { done, summary } = await ingest({ data: 'data', out: folder, allowRejects: false, encodings: new Map() });
  if (!done) throw new Error(summary);
  mkdirSync(join(folder, 'large'));
  const size = { units: 110, awards: 8000, registrations: 4000 };
  ({ file } = await writeOrganisation(join(folder, wholeDatabase), join(folder, 'large'), size));
  database = await open(file);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function numberOf(sql: string): Promise<number | undefined> {
  const [row] = await database.rows<{ number: number }>({ name: 'number', sql: `SELECT (${sql})::INTEGER AS number` });
  return row?.number;
}

test('the organisation has the units, awards and registrations asked for', async () => {
  expect(await numberOf('SELECT count(*) FROM unit')).toBe(110);
  expect(await numberOf('SELECT count(*) FROM award')).toBe(8000);
  expect(await numberOf('SELECT count(*) FROM registration')).toBe(4000);
});

test('whatever belongs to a unit belongs to one that is there', async () => {
  const owned = [
    'award',
    'registration',
    'bloc_member',
    'score',
    'indicator',
    'task_progress',
    'initiative',
    'exemplar',
  ];
  const strangers = owned.map((table) => `SELECT unit_id FROM ${table} ANTI JOIN unit ON unit.id = unit_id`);
  expect(await numberOf(`SELECT count(*) FROM (${strangers.join(' UNION ALL ')})`)).toBe(0);
});

test('a copied unit competes in a bloc of its own copy', async () => {
  expect(await numberOf(`SELECT count(*) FROM bloc_ranking WHERE unit_id LIKE '%-1'`)).toBeGreaterThan(0);
  expect(await numberOf(`SELECT count(*) FROM bloc_ranking WHERE (unit_id LIKE '%-1') <> (bloc_id LIKE '%-1')`)).toBe(
    0,
  );
});

test('no two awards stand in the same line of a file', async () => {
  expect(await numberOf('SELECT count(DISTINCT (source_file, source_line)) FROM award')).toBe(8000);
});

test(
  'every view of the organisation answers, and so do those over its awards with rows',
  { timeout: 60_000 },
  async () => {
    const { floor, views } = await measureModel(file, 1);
    expect(floor.rows).toBe(8000);
    expect(views.length).toBeGreaterThan(40);
    expect(views.find(({ name }) => name === 'honour')?.rows).toBeGreaterThan(1000);
  },
);
