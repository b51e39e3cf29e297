import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Only one run at a time writes into a folder; whoever holds this has it. */
export interface Lock {
  release(): void;
}

/** Holds the process id of the run that writes into the folder. */
export const lockFile = '.dang-chay';

/** For the person whose run came second. */
export function busy(folder: string): string {
  return `Đang có một lần chạy khác ghi vào "${folder}". Hãy đợi lần ấy xong rồi chạy lại.`;
}

const mine = new Set<string>();

/** Takes the folder, also from a run that was killed; nothing when a living one holds it. */
export function takeLock(folder: string): Lock | undefined {
  mkdirSync(folder, { recursive: true });
  const path = join(resolve(folder), lockFile);
  return take(path) ? { release: () => release(path) } : undefined;
}

function take(path: string): boolean {
  if (created(path)) return true;
  if (isHeld(path)) return false;
  // Of two that find the same dead holder only one may remove its file, or the second would remove the first's.
  const turn = `${path}-tiep`;
  if (!take(turn)) return false;
  try {
    if (isHeld(path)) return false;
    rmSync(path, { force: true });
    return created(path);
  } finally {
    release(turn);
  }
}

function created(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  mine.add(path);
  return true;
}

function release(path: string): void {
  rmSync(path, { force: true });
  mine.delete(path);
}

const secondsToWrite = 5;

function isHeld(path: string): boolean {
  try {
    const holder = Number(readFileSync(path, 'utf8'));
    // Just created and not yet written; one that stays empty is of a run killed in between.
    if (!(holder > 0)) return Date.now() - statSync(path).mtimeMs < secondsToWrite * 1000;
    // Containers give every run the same id, so a file with ours may be left by a run before.
    return holder === process.pid ? mine.has(path) : lives(holder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}

function lives(id: number): boolean {
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    // Anything else, such as EPERM, says that the process is there and another user's.
    return codeOf(error) !== 'ESRCH';
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
