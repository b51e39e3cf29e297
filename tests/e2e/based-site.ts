import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';

/** The path below which the other organisation's sites stand. */
export const base = '/thi-dua/';

/** Builds another organisation's sites below a path, by the command itself, while the tests of a file run. Returns their folder. */
export function useBasedSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  beforeAll(() => {
    const options = ['--data', 'tests/fixtures/xa-2026', '--out', folder, '--base', base];
    execFileSync(process.execPath, ['scripts/build.ts', ...options], {
      cwd: join(import.meta.dirname, '../..'),
      stdio: 'pipe',
    });
  }, 600_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
