import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compress } from '../../src/db/download.ts';

/** Files that are too large for a server to compress at each visit. */
const large = /\.(wasm|duckdb)$/;

/** Writes `<file>.br` beside each large file of a built site; servers that know Brotli send that instead. */
export function compressLargeFiles(folder: string): void {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && large.test(entry.name),
  );
  for (const { parentPath, name } of files) {
    const path = join(parentPath, name);
    writeFileSync(`${path}.br`, compress(readFileSync(path)));
  }
}
