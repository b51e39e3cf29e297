import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { internalDatabase } from '../../scripts/ingest/database/database.ts';
import { ingest } from '../../scripts/ingest/ingest.ts';
import type { Database } from '../../src/db/database.ts';
import { open } from '../../src/db/node.ts';
import type { RandomOrganisation } from './random/organisation.ts';
import { writeOrganisation } from './random/organisation.ts';

/** Three organisations that nobody has thought out; the last is small, so that much of it is nothing. */
const made: Readonly<Record<string, RandomOrganisation>> = {
  'three years': {
    seed: 1,
    years: [2022, 2023, 2024],
    size: 180,
    parameters: [
      ['suy-ton', 'places', 1],
      ['R04', 'last_month', 3],
      ['R04', 'last_month_school', 10],
    ],
  },
  'a year left out': {
    seed: 2,
    years: [2021, 2023, 2024],
    size: 180,
    parameters: [
      ['suy-ton', 'places', 2],
      ['suy-ton', 'large_bloc_from', 10],
      ['suy-ton', 'large_bloc_places', 3],
    ],
  },
  'little known': { seed: 3, years: [2025, 2026], size: 9, parameters: [['R04', 'last_month', 2]] },
};

const sample = 'the sample';

export const organisations = [sample, ...Object.keys(made)];

/** A data folder and the database that the ingest makes of it. */
export interface Ingested {
  readonly data: string;
  readonly database: Database;
}

/** Makes the data folder of an organisation, unless it is the sample, and ingests it. */
export async function ingested(name: string, folder: string): Promise<Ingested> {
  const out = join(folder, name, 'out');
  mkdirSync(out, { recursive: true });
  const organisation = made[name];
  const data = organisation ? join(folder, name, 'data') : sampleData;
  if (organisation) writeOrganisation(data, organisation);
  const { done, summary } = await ingest({ data, out, allowRejects: false, encodings: new Map() });
  if (!done) throw new Error(`${name}: ${summary}`);
  return { data, database: await open(join(out, internalDatabase)) };
}

export const sampleData = join(import.meta.dirname, '../../data');
