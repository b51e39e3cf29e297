import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesOf } from '../../build/site-files.ts';
import { inPlaces } from '../page.ts';

const unpack = { br: brotliDecompressSync, gz: gunzipSync };

/** A server sends the packed file in the place of the other: both hold the same. */
export function compressedCopies(folder: string): string[] {
  const packed = filesOf(folder).filter((path) => /\.(br|gz)$/.test(path));
  const unlike = packed.filter((path) => !isCopy(join(folder, path)));
  return inPlaces('Tệp nén khác với tệp gốc, hãy chạy lại npm run build', unlike);
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
