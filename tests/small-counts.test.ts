import { join } from 'node:path';
import { expect, test } from 'vitest';
import { publicDatabase } from '../scripts/ingest/database/database.ts';
import { ingest } from '../scripts/ingest/ingest.ts';
import { open } from '../src/db/node.ts';
import { fixtureWith, temporaryFolder } from './data-folder.ts';

/** The counts of direct workers as the public file tells them, when counts below a limit are not told. */
async function toldBelow(
  limit: number,
): Promise<{ direct_workers: number | null; direct_worker_share: number | null }[]> {
  const setting = (text: string): string => text.replace(/an_so_nho_hon: \d+/, `an_so_nho_hon: ${limit}`);
  const out = temporaryFolder();
  await ingest({
    data: fixtureWith({ 'don-vi-to-chuc.yaml': setting }),
    out,
    allowRejects: false,
    encodings: new Map(),
  });
  const sql = 'SELECT direct_workers, direct_worker_share FROM commended_share';
  return (await open(join(out, publicDatabase))).rows({ name: 'told', sql });
}

test('a count of people at the limit is told', async () => {
  expect(await toldBelow(9)).toEqual([{ direct_workers: 16, direct_worker_share: 0.64 }]);
});

test('a count whose remainder is below the limit is not told, nor is its share', async () => {
  expect(await toldBelow(10)).toEqual([{ direct_workers: null, direct_worker_share: null }]);
});
