import { buildSites } from '../build/sites.ts';

/** Everything that `npm run build` does for the public site; prints the seconds of its two halves as JSON. */
const [data = '', out = ''] = process.argv.slice(2);
const lines: string[] = [];
const start = performance.now();
let ingested = start;
const built = await buildSites({
  data,
  out,
  base: '/',
  allowRejects: false,
  audiences: ['public'],
  tell: (line) => {
    // The first word after the ingest is its summary.
    if (lines.push(line) === 1) ingested = performance.now();
  },
});
if (!built) throw new Error(lines.join('\n'));
const seconds = { ingest: (ingested - start) / 1000, render: (performance.now() - ingested) / 1000 };
process.stdout.write(JSON.stringify(seconds));
