import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesIn } from '../copy.ts';
import { inPlaces } from '../page.ts';

const unpack = { br: brotliDecompressSync, gz: gunzipSync };

/** A server sends the compressed file in the place of the other: both hold the same. */
export function compressedCopies(folder: string): string[] {
  const unlike = filesIn(folder).filter((path) => /\.(br|gz)$/.test(path) && !isCopy(path));
  return inPlaces(
    'Tệp nén khác với tệp gốc, hãy chạy lại npm run build',
    unlike.map((path) => relative(folder, path)),
  );
}

function isCopy(path: string): boolean {
  const plain = path.slice(0, -'.br'.length);
  if (!existsSync(plain)) return false;
  try {
    return unpack[path.endsWith('.br') ? 'br' : 'gz'](readFileSync(path)).equals(readFileSync(plain));
  } catch {
    // What cannot be unpacked is no copy.
    return false;
  }
}
