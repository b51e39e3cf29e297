import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { internalDatabase, publicDatabase } from '../../scripts/ingest/database/database.ts';
import { ingest } from '../../scripts/ingest/ingest.ts';
import { loadListing } from '../../src/dashboards/search/listing.ts';
import { loadRoll } from '../../src/dashboards/search/roll.ts';
import type { Database } from '../../src/db/database.ts';
import { open } from '../../src/db/node.ts';
import type { Entry } from '../../src/search/entry.ts';
import { entriesOfListing } from '../../src/search/listing-file.ts';
import { entriesOfRoll } from '../../src/search/roll-file.ts';

export interface Sample {
  /** The index files of the public site, as they are sent. */
  readonly files: readonly string[];
  readonly entries: readonly Entry[];
  readonly internal: Database;
  remove(): void;
}

/** Ingests the sample and asks the public database for the search's files, as the site's endpoints do. */
export async function sample(): Promise<Sample> {
  const out = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  const data = join(import.meta.dirname, '../../data');
  const { done, summary } = await ingest({ data, out, allowRejects: false, encodings: new Map() });
  if (!done) throw new Error(summary);
  const database = await open(join(out, publicDatabase));
  const listing = await loadListing(database);
  const rolls = await Promise.all(listing.years.map((year) => loadRoll(database, year)));
  return {
    files: [listing, ...rolls].map((file) => JSON.stringify(file)),
    entries: [...entriesOfListing(listing), ...rolls.flatMap(entriesOfRoll)],
    internal: await open(join(out, internalDatabase)),
    remove: () => rmSync(out, { recursive: true, force: true }),
  };
}
