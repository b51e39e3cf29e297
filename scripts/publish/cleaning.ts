import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { removeLeftOvers } from '../ingest/left-overs.ts';
import { lockFile } from '../ingest/lock.ts';
import { outdated, readHistory, writeHistory } from './history.ts';
import { currentBuild, currentLink, removeVersion, versionsFolder, workPrefix } from './version-folder.ts';

/** Makes the place, and removes what killed runs left in it. Only for the holder of the lock. */
export function removeWork(place: string): void {
  mkdirSync(join(place, versionsFolder), { recursive: true });
  removeLeftOvers(join(place, versionsFolder), workPrefix);
  rmSync(join(place, `${workPrefix}${currentLink}`), { force: true });
}

/** Removes the versions beyond the kept ones, and those that were copied but never published; says how many. */
export function removeOutdated(place: string): number {
  const old = new Set(outdated(place).map(({ build }) => build));
  const kept = readHistory(place).filter(({ build }) => !old.has(build));
  // First of all: a version that is half removed must not be one to go back to.
  writeHistory(place, kept);
  const known = new Set([...kept.map(({ build }) => build), currentBuild(place)]);
  const removed = readdirSync(join(place, versionsFolder)).filter((name) => !known.has(name) && name !== lockFile);
  for (const build of removed) removeVersion(place, build);
  return removed.length;
}
