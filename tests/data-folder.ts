import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** What becomes of a file: new text or bytes, the old text edited, or no file (or folder) at all. */
export type Change = string | Uint8Array | ((text: string) => string) | null;

const fixture = join(import.meta.dirname, 'fixtures/xa-2026');

/** A folder of its own for the running test, gone when the test is over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the small commune's data folder with some files changed, by their paths below it. */
export function fixtureWith(changes: Readonly<Record<string, Change>>): string {
  const folder = temporaryFolder();
  cpSync(fixture, folder, { recursive: true });
  for (const [file, change] of Object.entries(changes)) apply(join(folder, file), change);
  return folder;
}

function apply(path: string, change: Change): void {
  if (change === null) return rmSync(path, { recursive: true });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, typeof change === 'function' ? edited(path, change) : change);
}

function edited(path: string, edit: (text: string) => string): string {
  const before = readFileSync(path, 'utf8');
  const after = edit(before);
  if (after === before)
    throw new Error(`the edit of ${path} changes nothing: the fixture is not what the test expects`);
  return after;
}
