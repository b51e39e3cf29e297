import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Audience } from '../build/sites.ts';
import { internalDatabase, publicDatabase } from '../ingest/database/database.ts';
import { ingest } from '../ingest/ingest.ts';
import { writeNational } from '../sample/national/folder.ts';
import { writeLake } from './write-lake.ts';

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
const databases = { public: publicDatabase, internal: internalDatabase };
const small = { provinces: 3, communes: 7, years: [2023, 2024], awardsPerYear: 700 };

beforeAll(async () => {
  Array.from(writeNational({ from: 'data', to: join(folder, 'country'), seed: 1 }, small));
  for (const [name, data] of [
    ['sample', 'data'],
    ['national', join(folder, 'country')],
  ] as const) {
    const { done, summary } = await ingest({
      data,
      out: join(folder, name),
      allowRejects: false,
      encodings: new Map(),
    });
    if (!done) throw new Error(summary);
    for (const audience of ['public', 'internal'] as const) await lake(name, audience, join(folder, name));
  }
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function lake(name: string, audience: Audience, out: string): Promise<void> {
  await writeLake({ database: join(folder, name, databases[audience]), audience, out });
}

/** The rows that DuckDB finds; `$lake` stands for the folder of the lake, `views` for the database it comes from. */
async function rows(name: string, audience: Audience, sql: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  await connection.run(`ATTACH '${join(folder, name, databases[audience])}' AS views (READ_ONLY)`);
  // A view finds the tables it reads in the database in use.
  await connection.run('USE views');
  const answer = await connection.runAndReadAll(sql.replaceAll('$lake', join(folder, name, audience)));
  const found = answer.getRowsJS();
  connection.closeSync();
  instance.closeSync();
  return found;
}

const awards = `read_parquet('$lake/award/*/*/*.parquet', hive_partitioning = true)`;
const byKind = `count(*) FILTER (recipient_kind = 'collective') AS collectives,
  count(*) FILTER (recipient_kind = 'household') AS households,
  count(*) FILTER (recipient_kind = 'individual') AS individuals`;

/** What one query finds and the other does not. */
function differences(one: string, other: string): string {
  return `(FROM (${one}) EXCEPT ALL FROM (${other})) UNION ALL (FROM (${other}) EXCEPT ALL FROM (${one}))`;
}

describe.each(['sample', 'national'])('of the %s data', (name) => {
  test('the public lake has as many awards of each year, award and kind as the roll of honours', async () => {
    const ofLake = `SELECT year, award_code, ${byKind} FROM ${awards} GROUP BY year, award_code`;
    const ofViews = `SELECT year, part, collectives, households, individuals FROM honour_total
      WHERE division = 'award' AND listed > 0`;
    expect(await rows(name, 'public', differences(ofLake, ofViews))).toEqual([]);
    expect((await rows(name, 'public', ofLake)).length).toBeGreaterThan(5);
  });

  test('the internal lake has as many decided awards of each year, type and kind as the totals', async () => {
    const ofLake = `SELECT year, commendation_type, ${byKind} FROM ${awards} WHERE is_counted GROUP BY year, commendation_type`;
    const ofViews = `SELECT year, part, collectives, households, individuals FROM period_total
      WHERE period = 'year' AND division = 'commendation_type' AND total > 0`;
    expect(await rows(name, 'internal', differences(ofLake, ofViews))).toEqual([]);
    expect((await rows(name, 'internal', ofLake)).length).toBeGreaterThan(3);
  });

  test('the columns are plain: text, whole numbers, yes or no, days', async () => {
    const types = await rows(
      name,
      'internal',
      `SELECT DISTINCT column_type FROM (DESCRIBE FROM ${awards}) ORDER BY ALL`,
    );
    expect(types.flat()).toEqual(['BIGINT', 'BOOLEAN', 'DATE', 'INTEGER', 'VARCHAR']);
  });

  test('the database for reading from afar has the same rows', async () => {
    const ordered = 'SELECT year::BIGINT AS year, province, * EXCLUDE (year, province)';
    const difference = differences(`${ordered} FROM ranges.award`, `${ordered} FROM ${awards}`);
    const attach = `ATTACH '$lake/bang-vang.duckdb' AS ranges (READ_ONLY)`;
    expect(await rows(name, 'public', `${attach}; ${difference}`)).toEqual([]);
    const types = (of: string): string => `SELECT column_name, column_type FROM (DESCRIBE FROM ${of})`;
    const unlike = differences(types('ranges.award'), types(awards)) + ' ORDER BY ALL';
    // A folder's name says nothing of its year's type.
    expect(await rows(name, 'public', `${attach}; ${unlike}`)).toEqual([
      ['year', 'BIGINT'],
      ['year', 'INTEGER'],
    ]);
  });

  test('the same input gives the same files', async () => {
    const again = mkdtempSync(join(folder, 'again-'));
    await lake(name, 'public', again);
    expect(bytesIn(join(again, 'public'))).toEqual(bytesIn(join(folder, name, 'public')));
  });
});

/** Every file of a folder by its path; DuckDB's own format is not the same twice. */
function bytesIn(path: string): [string, string][] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.duckdb'))
    .map(({ parentPath, name }): [string, string] => {
      const file = join(parentPath, name);
      return [file.slice(path.length), createHash('sha256').update(readFileSync(file)).digest('hex')];
    })
    .toSorted();
}

test('the units of a country stand in the folders of their provinces, those of a district in that of its own', async () => {
  const provinces = (name: string) => readdirSync(join(folder, name, 'public/award/year=2023')).toSorted();
  expect(provinces('national')).toEqual(['province=tinh-01', 'province=tinh-02', 'province=tinh-03']);
  expect(provinces('sample')).toEqual(['province=tinh-bac-kan']);
});

test('the public lake names nobody whose name may not be published', async () => {
  const whole = `ATTACH '${join(folder, 'national/bang-vang.duckdb')}' AS whole (READ_ONLY)`;
  const withheld = `SELECT year, unit_id, recipient_name FROM whole.award
    WHERE minor OR status <> 'awarded' OR (private_citizen AND public_consent IS NOT TRUE)`;
  const named = `SELECT year, unit_id, recipient_name FROM ${awards} WHERE recipient_name IS NOT NULL`;
  expect((await rows('national', 'public', `${whole}; ${withheld}`)).length).toBeGreaterThan(20);
  expect(await rows('national', 'public', `${whole}; ${withheld} INTERSECT ${named}`)).toEqual([]);
});

test('each table and each column of the lake is told in its README', async () => {
  const text = readFileSync(join(folder, 'sample/internal/README.md'), 'utf8');
  const columns = await rows('sample', 'internal', `SELECT column_name FROM (DESCRIBE FROM ${awards})`);
  expect(columns.filter(([name]) => !text.includes(`| \`${String(name)}\``))).toEqual([]);
});

test('a lake is not written from a database that is not there', () => {
  const words = ['scripts/lake.ts', '--database', join(folder, 'none.duckdb'), '--out', join(folder, 'none')];
  const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect([status, stderr]).toEqual([1, expect.stringContaining('none.duckdb')]);
});
