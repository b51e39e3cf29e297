import { mkdirSync, readdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import type { Progress } from './progress.ts';

/** What a build lays out and a version holds. */
export const versionParts = ['public', 'internal', 'headers'] as const;

/** Copies what was built; links in it are not followed, and not copied: a site is made of files. */
export async function copyVersion(built: string, into: string, progress: Progress): Promise<void> {
  const files = versionParts.flatMap((part) => filesIn(join(built, part))).map((path) => relative(built, path));
  for (const folder of new Set(files.map((path) => dirname(join(into, path))))) mkdirSync(folder, { recursive: true });
  progress.begin(`Đang chép ${files.length} tệp`);
  for (const [at, path] of files.entries()) {
    await copyFile(join(built, path), join(into, path));
    progress.show((at + 1) / files.length);
  }
  progress.end();
}

/** Every file below a folder, in the same order at each run. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .toSorted();
}
