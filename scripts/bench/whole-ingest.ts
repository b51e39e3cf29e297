import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ingest } from '../ingest/ingest.ts';
import { printMeasured } from './measured.ts';

/** Everything that `npm run ingest` does: parse, check, look up, load, views, both projections. */
const [data = ''] = process.argv.slice(2);
const out = mkdtempSync(join(tmpdir(), 'bang-vang-do-'));
await printMeasured(async () => {
  const { done, summary } = await ingest({ data, out, allowRejects: false, encodings: new Map() });
  if (!done) throw new Error(summary);
});
rmSync(out, { recursive: true });
