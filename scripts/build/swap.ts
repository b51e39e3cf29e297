import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { takeLock } from '../ingest/lock.ts';
import { databaseFolder } from './database-folder.ts';

/** A whole new build on its way into its place has this name; `cu` in it takes what it replaces. */
const swapFolder = '.dang-thay';
const earlierFolder = 'cu';

/**
 * Puts every folder of the work folder into its place. The work folder's new name says that all of it is whole: from
 * then on a run that is killed is brought to its end by the next one.
 */
export function swapIn(work: string, out: string): void {
  const swap = join(out, swapFolder);
  renameSync(work, swap);
  mkdirSync(join(swap, earlierFolder), { recursive: true });
  try {
    complete(swap, out);
  } catch (error) {
    undo(swap, out);
    // Its old name, under which it counts for nothing.
    renameSync(swap, work);
    throw error;
  }
}

/** Ends the swap of a build that was killed in it. Only for the holder of the lock. */
export function finishSwap(out: string): void {
  const swap = join(out, swapFolder);
  if (existsSync(swap)) complete(swap, out);
}

/** As `finishSwap`, for commands that only read what was built; a build that lives ends its swap itself. */
export function restoreSites(out: string): void {
  if (!existsSync(join(out, swapFolder))) return;
  const lock = takeLock(databaseFolder(out));
  if (!lock) return;
  try {
    finishSwap(resolve(out));
  } finally {
    lock.release();
  }
}

function complete(swap: string, out: string): void {
  for (const part of readdirSync(swap).filter((name) => name !== earlierFolder)) {
    const place = join(out, part);
    mkdirSync(join(swap, earlierFolder), { recursive: true });
    if (existsSync(place)) renameSync(place, join(swap, earlierFolder, part));
    renameSync(join(swap, part), place);
  }
  rmSync(swap, { recursive: true, force: true });
}

function undo(swap: string, out: string): void {
  for (const part of readdirSync(join(swap, earlierFolder))) {
    const place = join(out, part);
    if (existsSync(place)) renameSync(place, join(swap, part));
    renameSync(join(swap, earlierFolder, part), place);
  }
}
