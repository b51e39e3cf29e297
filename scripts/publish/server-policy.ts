import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readHistory } from './history.ts';
import type { PolicyFile } from './policy.ts';
import { covers, policyFiles, policyIn, unionOf } from './policy.ts';
import { versionFolder, workPrefix } from './version-folder.ts';

/**
 * The files that web servers include. Servers read them only when they are told to, so they hold a policy under which
 * the pages of every kept version run: a version can be shown, or taken back, without the servers.
 */
export const serverFolder = 'may-chu';

/** Stands there while nobody has yet said that the servers have read the files again. */
const unreadMark = `${workPrefix}chua-nap`;
const told = 'told';

/** Whether the pages of the version run under what the servers include. */
export function coversVersion(place: string, build: string): boolean {
  return policyFiles.every((file) => {
    const [given, wanted] = [readPolicy(join(place, serverFolder), file), policyOf(place, build, file)];
    return given !== undefined && wanted !== undefined && covers(given, wanted);
  });
}

/** Writes the files anew, for the version and all others that are kept. */
export function writeServerPolicy(place: string, build: string): void {
  const folder = join(place, serverFolder);
  mkdirSync(folder, { recursive: true });
  const others = readHistory(place).map((version) => version.build);
  for (const file of policyFiles) {
    const policies = [build, ...others.toReversed()].map((one) => policyOf(place, one, file));
    const work = join(folder, `${workPrefix}${file.name}`);
    writeFileSync(work, file.write(unionOf(policies.filter((policy) => policy !== undefined))));
    renameSync(work, join(folder, file.name));
  }
}

/** Whether the servers may not have read the files yet; `told` when a person has been asked to see to it. */
export function unread(place: string): 'told' | 'untold' | undefined {
  const mark = join(place, serverFolder, unreadMark);
  if (!existsSync(mark)) return undefined;
  return readFileSync(mark, 'utf8') === told ? 'told' : 'untold';
}

export function markUnread(place: string): void {
  mkdirSync(join(place, serverFolder), { recursive: true });
  writeFileSync(join(place, serverFolder, unreadMark), '');
}

export function markTold(place: string): void {
  writeFileSync(join(place, serverFolder, unreadMark), told);
}

export function markRead(place: string): void {
  rmSync(join(place, serverFolder, unreadMark), { force: true });
}

function policyOf(place: string, build: string, file: PolicyFile): string | undefined {
  return readPolicy(join(versionFolder(place, build), 'headers'), file);
}

function readPolicy(folder: string, file: PolicyFile): string | undefined {
  const path = join(folder, file.name);
  return existsSync(path) ? policyIn(readFileSync(path, 'utf8')) : undefined;
}
