import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { internalDatabase } from '../scripts/ingest/database/database.ts';
import { ingest } from '../scripts/ingest/ingest.ts';
import { loadSite } from '../src/dashboards/site.ts';
import type { Database } from '../src/db/database.ts';
import { open } from '../src/db/node.ts';
import { loadBlocs } from '../src/internal/dashboards/ranking/blocs.ts';
import { loadGroupScores } from '../src/internal/dashboards/ranking/group-scores.ts';
import { tryWeights } from '../src/internal/dashboards/ranking/trial.ts';

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
let database: Database;

beforeAll(async () => {
  const { done, summary } = await ingest({ data: 'data', out: folder, allowRejects: false, encodings: new Map() });
  if (!done) throw new Error(summary);
  database = await open(join(folder, internalDatabase));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a trial that changes no weight gives the ranking of every bloc of the sample', async () => {
  const units = await unitsOfAllBlocs();
  expect(units.length).toBeGreaterThan(0);
  expect(units.filter(({ tried, ranked }) => tried !== ranked)).toEqual([]);
});

/** What the trial and what the model say of each unit: its total and its place. */
async function unitsOfAllBlocs(): Promise<{ bloc: string; unit: string; tried: string; ranked: string }[]> {
  const { years } = await loadSite(database);
  const ofYears = await Promise.all(
    years.map(async (year) => {
      const { blocs } = await loadBlocs(database, year);
      return Promise.all(blocs.map(({ id }) => unitsOf(year, id)));
    }),
  );
  return ofYears.flat(2);
}

async function unitsOf(year: number, bloc: string) {
  const tried = tryWeights(await loadGroupScores(database, year, bloc), new Map());
  return tried.map(({ unit, total, place }) => ({
    bloc: `${bloc} ${year}`,
    unit: unit.id,
    tried: `${String(total)}, ${String(place)}`,
    ranked: `${String(unit.total)}, ${String(unit.place)}`,
  }));
}
