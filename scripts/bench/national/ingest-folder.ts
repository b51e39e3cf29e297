import { ingest } from '../../ingest/ingest.ts';
import { printMeasured } from '../measured.ts';

/** Everything that `npm run ingest` does with a data folder; prints seconds and memory as JSON. */
const [data = '', out = ''] = process.argv.slice(2);
await printMeasured(async () => {
  const { done, summary } = await ingest({ data, out, allowRejects: false, encodings: new Map() });
  if (!done) throw new Error(summary);
});
