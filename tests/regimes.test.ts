import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataFolder } from '../scripts/ingest/data-folder.ts';
import { award, years } from './award.ts';
import { temporaryFolder } from './data-folder.ts';
import { databaseWith } from './database.ts';
import { titlesOf } from './title.ts';

type Row = Readonly<Record<string, unknown>>;

// The same rows, with the catalogues that come with the software: only the year, and so the law, differs.

test('R01: a title without registration is an error under the law of 2003, and only to be known under that of 2022', async () => {
  expect(await severities('R01', titles(2023))).toEqual(Array<string>(8).fill('error'));
  expect(await severities('R01', titles(2024))).toEqual(Array<string>(8).fill('info'));
});

test('R11: a base-level fighter needs an initiative under the law of 2003, and not under that of 2022', async () => {
  expect(await severities('R11', titles(2023))).toEqual(['warning', 'warning']);
  expect(await severities('R11', titles(2024))).toEqual([]);
});

test('R30: two base-level fighters among six are too many under the law of 2003, and not under that of 2022', async () => {
  expect(await severities('R30', titles(2023))).toEqual(['error']);
  expect(await severities('R30', titles(2024))).toEqual([]);
});

test('R50: the badge is a form of the law of 2003, and no more of that of 2022', async () => {
  expect(await severities('R50', [decided('HH_BK', 2023)])).toEqual([]);
  expect(await severities('R50', [decided('HH_BK', 2024)])).toEqual(['error']);
});

test('R50: the typical commune is no title under the law of 2003, and is one under that of 2022', async () => {
  expect(await severities('R50', [decided('XA_TB', 2023)])).toEqual(['error']);
  expect(await severities('R50', [decided('XA_TB', 2024)])).toEqual([]);
});

/** Six advanced workers of one unit, two of them base-level fighters; nobody registered, nobody has an initiative. */
function titles(year: number): Row[] {
  return [...titlesOf('LDTT', 6, { year }), ...titlesOf('CSTDCS', 2, { year })];
}

/** One award of a year, signed at its end by whom it belongs to. */
function decided(award_code: string, year: number): Row {
  return award({ award_code, year, decision_on: `${year}-12-20`, authority: 'Chủ tịch UBND tỉnh' });
}

async function severities(rule: string, awards: readonly Row[]): Promise<unknown[]> {
  const database = await databaseWith({
    ...(await catalogues()),
    unit: [{ id: 'A', name: 'Phòng A', award_chain: 'general' }],
    task: years(2022, 2023, 2024),
    award: awards,
  });
  return (await database.findings(rule)).map(({ severity }) => severity);
}

/** The awards, who signs them and what the rules ask, as they come with the software. */
async function catalogues(): Promise<Record<string, Row[]>> {
  const tables: Record<string, Row[]> = { award_type: [], award_authority: [], rule_parameter: [] };
  const folder = temporaryFolder();
  cpSync(join(import.meta.dirname, '../data/danh-muc'), join(folder, 'danh-muc'), { recursive: true });
  await readDataFolder(folder, new Map(), {
    accept: (_, { source, cells }) => tables[source.table]?.push(cells),
    reject: (_, { line }) => expect.unreachable(`line ${line} of a catalogue is rejected`),
    tell: () => undefined,
  });
  return tables;
}
