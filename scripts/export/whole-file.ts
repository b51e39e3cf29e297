import { mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a file so that under its name there is never half of it; returns its size in bytes. */
export function writeWhole(path: string, content: string | Uint8Array): number {
  mkdirSync(dirname(path), { recursive: true });
  const work = `${path}.dang-ghi-${process.pid}`;
  try {
    writeFileSync(work, content);
    renameSync(work, path);
  } finally {
    rmSync(work, { force: true });
  }
  return statSync(path).size;
}
