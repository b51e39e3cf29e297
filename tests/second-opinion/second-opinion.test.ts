import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { AnsweredRow } from './compare.ts';
import { cellsOf, differences } from './compare.ts';
import { readFolder } from './read/folder.ts';
import { honourTotals, honours } from './honour.ts';
import { opinionsOf } from './opinions.ts';
import type { Ingested } from './organisations.ts';
import { ingested, organisations, sampleData } from './organisations.ts';
import type { Opinion } from './row.ts';

const aboutSample = opinionsOf(sampleData);
const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
const known = new Map<string, Ingested & { readonly opinions: readonly Opinion[] }>();

beforeAll(async () => {
  for (const name of organisations) {
    const one = await ingested(name, folder);
    known.set(name, { ...one, opinions: one.data === sampleData ? aboutSample : opinionsOf(one.data) });
  }
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const views = aboutSample.map(({ view }) => view);
const cases = organisations.flatMap((organisation) => views.map((view) => ({ organisation, view })));

test.each(cases)('$view of $organisation says what its files say', async ({ organisation, view }) => {
  expect(first(differences(opinion(organisation, view), await answer(organisation, view)))).toEqual([]);
});

test.each(organisations)('the honours of %s are the awards that no error holds back', async (organisation) => {
  const counted = 'SELECT year, award_code, count(*)::INTEGER AS honours FROM honour GROUP BY ALL';
  const ours = honours(readFolder(at(organisation).data), await heldBack(organisation));
  expect(first(differences(ours, await rows(organisation, counted)))).toEqual([]);
});

test.each(organisations)('what %s lists of each award, unit and bloc is what its files say', async (organisation) => {
  const ours = honourTotals(readFolder(at(organisation).data), await heldBack(organisation));
  expect(first(differences(ours, await answer(organisation, 'honour_total')))).toEqual([]);
});

async function heldBack(organisation: string): Promise<Set<string>> {
  const held = await rows(organisation, `SELECT source_file, source_line FROM finding WHERE severity = 'error'`);
  return new Set(held.map((row) => `${String(row['source_file'])}:${String(row['source_line'])}`));
}

/** Columns that repeat what the files say in words; all others are compared. */
const words = /(^|_)(name|order|content|ordinal|position|measure)$|^(minder|launched_by|implementing_units)$/;

test.each(views)('no column of %s is left out but names and orders', async (view) => {
  const compared = new Set(opinions(view).flatMap((one) => one.rows.flatMap((row) => Object.keys(row))));
  const answered = (await Promise.all(organisations.map((one) => answer(one, view)))).flat();
  const leftOut = Object.keys(answered[0] ?? {}).filter((column) => !compared.has(column) && !words.test(column));
  expect(leftOut).toEqual([]);
});

test.each(views)('every figure of %s is there in some organisation', (view) => {
  const all = opinions(view).flatMap((one) => one.rows);
  const columns = [...new Set(all.flatMap((row) => Object.keys(row)))];
  expect(columns.filter((column) => all.every((row) => row[column] === null))).toEqual([]);
  expect(all.length).toBeGreaterThan(0);
});

test.each([
  ['bloc_ranking', 'is_dissolved', true],
  ['bloc_ranking', 'is_disqualified', true],
  ['bloc_ranking', 'is_nominated', true],
  ['bloc_ranking', 'awaits_ballot', true],
  ['bloc_stage', 'stage', 'bloc'],
  ['bloc_stage', 'stage', 'council'],
  ['unit_outcome', 'bloc_id', null],
  ['award_in_force', 'quarter', null],
  ['period_total', 'previous_total', null],
  ['unit_coverage', 'plan_status', 'filedLate'],
  ['unit_coverage', 'plan_status', 'notTracked'],
  ['unit_coverage', 'registration_status', 'late'],
  ['quarter_progress', 'cumulated_actual', null],
  ['task_status', 'standing', 'done_late'],
  ['task_status', 'standing', 'not_due'],
])('some row of %s has %s %s', (view, column, value) => {
  expect(opinions(view).flatMap((one) => one.rows.map((row) => row[column]))).toContain(value);
});

test('hundreds of thousands of cells are compared', () => {
  const all = organisations.flatMap((name) => at(name).opinions);
  expect(all.reduce((cells, one) => cells + cellsOf(one), 0)).toBeGreaterThan(300_000);
});

test('one point more in one row of an answer is found', async () => {
  const [one = {}, ...others] = await answer('the sample', 'bloc_ranking');
  const changed = { ...one, total: Number(one['total']) + 0.01 };
  expect(differences(opinion('the sample', 'bloc_ranking'), [changed, ...others])).toHaveLength(1);
});

/** A wrong view differs in thousands of cells; nobody reads them all. */
function first(all: readonly string[]): string[] {
  return all.length <= 20 ? [...all] : [...all.slice(0, 20), `and ${all.length - 20} more`];
}

function at(organisation: string): Ingested & { readonly opinions: readonly Opinion[] } {
  const found = known.get(organisation);
  if (!found) throw new Error(`there is no organisation "${organisation}"`);
  return found;
}

function opinions(view: string): Opinion[] {
  return organisations.map((organisation) => opinion(organisation, view));
}

function opinion(organisation: string, view: string): Opinion {
  const found = at(organisation).opinions.find((one) => one.view === view);
  if (!found) throw new Error(`there is no opinion about "${view}"`);
  return found;
}

const answers = new Map<string, Promise<AnsweredRow[]>>();

/** All that a view answers about an organisation, asked once. */
function answer(organisation: string, view: string): Promise<AnsweredRow[]> {
  const name = `${organisation}: ${view}`;
  const asked = answers.get(name) ?? rows(organisation, `SELECT * FROM ${view}`);
  answers.set(name, asked);
  return asked;
}

function rows(organisation: string, sql: string): Promise<AnsweredRow[]> {
  return at(organisation).database.rows<AnsweredRow>({ name: 'second opinion', sql });
}
