import { readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { filesOf } from './site-files.ts';

/** What is not packed already. */
const packable = /\.(html|css|js|json|webmanifest|svg|xml|txt|csv|ics|wasm|duckdb|arrow)$/;

/** A smaller file fits into one packet as it is. */
const smallest = 1024;

const [brotli, gzipped] = [promisify(brotliCompress), promisify(gzip)];

/** Writes `<file>.br` and `<file>.gz` beside each file of a built site that gets smaller by it: no server packs at each visit. */
export async function compressFiles(folder: string): Promise<void> {
  const files = filesOf(folder)
    .filter((name) => packable.test(name))
    .map((name) => join(folder, name));
  const next = files.values();
  // Packing runs in Node's own threads: a few at a time keep them busy without holding all files in memory.
  await Promise.all(Array.from({ length: 4 }, () => compressEach(next)));
}

async function compressEach(files: Iterator<string>): Promise<void> {
  for (let next = files.next(); !next.done; next = files.next()) {
    if ((await stat(next.value)).size < smallest) continue;
    const bytes = await readFile(next.value);
    await writeFile(`${next.value}.br`, await brotli(bytes, { params: brotliSettings(bytes.length) }));
    await writeFile(`${next.value}.gz`, await gzipped(bytes));
  }
}

/** The engine alone is 34 MB: the setting that packs pages best would take minutes for it. */
function brotliSettings(size: number): Record<number, number> {
  const isLarge = size > 2_000_000;
  return {
    [constants.BROTLI_PARAM_QUALITY]: isLarge ? 5 : 7,
    [constants.BROTLI_PARAM_LGWIN]: isLarge ? 24 : 22,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
  };
}
