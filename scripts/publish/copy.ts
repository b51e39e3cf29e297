import { mkdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { headersFolder } from '../build/headers.ts';
import { filesOf } from '../build/site-files.ts';
import type { Progress } from './progress.ts';

/** What a build lays out and a version holds. */
const versionParts = ['public', 'internal', headersFolder];

/** Copies what was built; links in it are not followed, and not copied: a site is made of files. */
export async function copyVersion(built: string, into: string, progress: Progress): Promise<void> {
  const files = versionParts.flatMap((part) => filesOf(join(built, part)).map((path) => join(part, path)));
  for (const folder of new Set(files.map((path) => dirname(join(into, path))))) mkdirSync(folder, { recursive: true });
  progress.begin(`Đang chép ${files.length} tệp`);
  for (const [at, path] of files.entries()) {
    await copyFile(join(built, path), join(into, path));
    progress.show((at + 1) / files.length);
  }
  progress.end();
}
