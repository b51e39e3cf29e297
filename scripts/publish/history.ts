import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stamp } from './stamp.ts';
import { currentBuild, hasVersion, workPrefix } from './version-folder.ts';

/** Which versions were published and when, the last one last. */
export const historyFile = 'nhat-ky.json';

export interface Published extends Stamp {
  /** ISO 8601. */
  readonly published_at: string;
}

/** The versions that are still there. */
export function readHistory(place: string): Published[] {
  const path = join(place, historyFile);
  if (!existsSync(path)) return [];
  const all = JSON.parse(readFileSync(path, 'utf8')) as Published[];
  return all.filter(({ build }) => hasVersion(place, build));
}

export function writeHistory(place: string, history: readonly Published[]): void {
  const work = join(place, `${workPrefix}${historyFile}`);
  writeFileSync(work, `${JSON.stringify(history, null, 2)}\n`);
  renameSync(work, join(place, historyFile));
}

/** With the version as the last one. Before it stands the one that it follows, also where later ones were taken back. */
export function withPublished(place: string, fresh: Published): Published[] {
  const history = readHistory(place).filter(({ build }) => build !== fresh.build);
  const isCurrent = ({ build }: Published): boolean => build === currentBuild(place);
  return [...history.filter((one) => !isCurrent(one)), ...history.filter(isCurrent), fresh];
}

/** The version that was published before the one that is shown. */
export function previous(place: string): Published | undefined {
  const history = readHistory(place);
  const at = history.findIndex(({ build }) => build === currentBuild(place));
  return at > 0 ? history[at - 1] : undefined;
}

/** The versions beyond the last five; the one that is shown is never among them. */
export function outdated(place: string, kept = 5): Published[] {
  const history = readHistory(place);
  const current = history.filter(({ build }) => build === currentBuild(place));
  const others = history.filter((one) => !current.includes(one));
  return others.slice(0, Math.max(0, history.length - kept));
}
