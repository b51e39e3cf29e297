import { chmodSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { agreeWithServers } from './agreement.ts';
import { removeOutdated, removeWork } from './cleaning.ts';
import { copyVersion } from './copy.ts';
import { historyFile, withPublished, writeHistory } from './history.ts';
import type { Progress } from './progress.ts';
import { serverFolder, writeServerPolicy } from './server-policy.ts';
import type { Stamp } from './stamp.ts';
import type { Target } from './target.ts';
import { verify } from './verify.ts';
import {
  currentBuild,
  currentLink,
  hasVersion,
  makeCurrent,
  removeVersion,
  versionFolder,
  versionsFolder,
  workPrefix,
} from './version-folder.ts';

export interface PublishOptions {
  readonly target: Target;
  /** Folder that holds what was built. */
  readonly built: string;
  /** The folder of the databases from which it was built. */
  readonly databases: string;
  readonly stamp: Stamp;
  /** Makes the web servers read their settings again. */
  readonly reload: string | undefined;
  readonly progress: Progress;
  readonly tell: (line: string) => void;
}

/** Whether there was something to publish, or it was shown already. What is shown stays when anything throws. */
export type Ending = 'published' | 'shownAlready';

/** Copies what was built, checks the copy, and shows it. Only for the holder of both locks. */
export async function publish(options: PublishOptions): Promise<Ending> {
  const { target, stamp } = options;
  removeWork(target.place);
  const isShown = currentBuild(target.place) === stamp.build;
  if (isShown) await check(versionFolder(target.place, stamp.build), options);
  else await addVersion(options);
  await target.send(`${versionsFolder}/${stamp.build}`);
  await agreeWithServers(target, stamp.build, options.reload);
  if (!isShown) writeHistory(target.place, withPublished(target.place, { ...stamp, published_at: now() }));
  await show(target, stamp.build);
  await clean(options);
  return isShown ? 'shownAlready' : 'published';
}

/** Shows a version that is there, at the server too. */
export async function show(target: Target, build: string): Promise<void> {
  const earlier = currentBuild(target.place);
  if (earlier !== build) makeCurrent(target.place, build);
  try {
    await target.send(currentLink, historyFile);
  } catch (error) {
    if (earlier !== undefined) makeCurrent(target.place, earlier);
    throw error;
  }
}

async function addVersion(options: PublishOptions): Promise<void> {
  const { place } = options.target;
  const work = mkdtempSync(join(place, versionsFolder, `${workPrefix}chep-`));
  try {
    await copyVersion(options.built, work, options.progress);
    await check(work, options);
    if (hasVersion(place, options.stamp.build)) removeVersion(place, options.stamp.build);
    // mkdtemp's folder is its owner's only, and web servers are other users.
    chmodSync(work, 0o755);
    renameSync(work, versionFolder(place, options.stamp.build));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function check(folder: string, { databases, progress }: PublishOptions): Promise<void> {
  const problems = await verify({ folder, databases, progress });
  if (problems.length > 0) throw new Error(['Trang đã dựng chưa công bố được:', ...problems].join('\n  ✗ '));
}

async function clean({ target, stamp, tell }: PublishOptions): Promise<void> {
  try {
    const removed = removeOutdated(target.place);
    writeServerPolicy(target.place, stamp.build);
    if (removed === 0) return;
    await target.sendWhole(versionsFolder);
    await target.send(serverFolder, historyFile);
  } catch (error) {
    tell(`Đã công bố, nhưng chưa dọn được các bản cũ: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function now(): string {
  return new Date().toISOString();
}
