import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { fixtureWith, temporaryFolder } from '../../tests/data-folder.ts';
import { lockFile, takeLock } from './lock.ts';

vi.setConfig({ testTimeout: 60_000 });

const written = ['anh', 'bang-vang.duckdb', 'internal.duckdb', 'public.duckdb', 'report.json'];

test('a folder is taken once, and again when it is released', () => {
  const folder = temporaryFolder();
  const lock = takeLock(folder);
  expect(takeLock(folder)).toBeUndefined();
  lock?.release();
  expect(takeLock(folder)).toBeDefined();
});

test('the lock of a process that lives stops an ingest before it touches anything', async () => {
  const out = temporaryFolder();
  await holder(out);
  const { code, stderr } = await run('scripts/ingest.ts', out, fixtureWith({}));
  expect(code).toBe(1);
  expect(stderr).toBe(
    `Đang có một lần chạy khác ghi vào "${out}". Hãy đợi lần ấy xong rồi chạy lại.\nChưa ghi gì; dữ liệu đã ghi lần trước vẫn giữ nguyên.\n`,
  );
  expect(readdirSync(out)).toEqual([lockFile]);
});

test('the lock of a process that lives stops a build before it touches anything', async () => {
  const out = temporaryFolder();
  await holder(join(out, 'build'));
  const { code, stderr } = await run('scripts/build.ts', out, fixtureWith({}));
  expect(code).toBe(1);
  expect(stderr).toBe(
    `Đang có một lần chạy khác ghi vào "${join(out, 'build')}". Hãy đợi lần ấy xong rồi chạy lại.\nChưa dựng được; trang đã dựng lần trước vẫn giữ nguyên.\n`,
  );
  expect(readdirSync(out, { recursive: true })).toEqual(['build', join('build', lockFile)]);
});

test('of two ingests at once one writes and the other stops', async () => {
  const [out, data] = [temporaryFolder(), fixtureWith({})];
  const both = [run('scripts/ingest.ts', out, data), run('scripts/ingest.ts', out, data)];
  const codes = (await Promise.all(both)).map(({ code }) => code);
  expect(codes.toSorted()).toEqual([0, 1]);
  expect(readdirSync(out)).toEqual(written);
});

test('what a killed ingest left, its lock and its work folder, is taken over and removed', async () => {
  const out = temporaryFolder();
  const killed = await holder(out);
  killed.kill('SIGKILL');
  await once(killed, 'exit');
  mkdirSync(join(out, '.dang-ghi-abc123'));
  writeFileSync(join(out, '.dang-ghi-abc123/bang-vang.duckdb'), 'half');
  expect(readdirSync(out)).toContain(lockFile);
  const { code, stderr } = await run('scripts/ingest.ts', out, fixtureWith({}));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(readdirSync(out)).toEqual(written);
});

test('the lock is gone after an ingest with errors', async () => {
  const out = temporaryFolder();
  const { code } = await run('scripts/ingest.ts', out, fixtureWith({ '2026/bo-phieu.csv': null }));
  expect(code).toBe(1);
  expect(readdirSync(out)).toEqual(['report.json']);
});

const root = join(import.meta.dirname, '../..');

function run(script: string, out: string, data: string): Promise<{ code: number; stderr: string }> {
  return new Promise((resolve) => {
    execFile(process.execPath, [script, '--data', data, '--out', out], { cwd: root }, (error, _stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stderr });
    });
  });
}

/** A living process that has taken the folder and keeps it. */
async function holder(folder: string): Promise<ChildProcess> {
  const source = `
    const { takeLock } = await import(process.argv[1]);
    takeLock(process.argv[2]);
    console.log('taken');
    setInterval(() => {}, 1000);`;
  const lock = new URL('lock.ts', import.meta.url).href;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', source, lock, folder]);
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}
