import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** Removes the work folders that killed runs left behind. Only for the holder of the lock: another's may be in use. */
export function removeLeftOvers(folder: string, prefix: string): void {
  for (const name of readdirSync(folder).filter((name) => name.startsWith(prefix)))
    rmSync(join(folder, name), { recursive: true, force: true });
}
