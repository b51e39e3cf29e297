import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
const data = join(folder, 'data');
const out = join(folder, 'out');

beforeAll(() => {
  cpSync(join(root, 'tests/fixtures/xa-2026'), data, { recursive: true });
  mkdirSync(join(out, 'public'), { recursive: true });
  writeFileSync(join(out, 'public/index.html'), 'trang đã dựng lần trước');
  const path = join(data, '2026/hoat-dong.csv');
  writeFileSync(path, readFileSync(path, 'utf8').replace(/\d{2}\/\d{2}\/2026/, '31/02/2026'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a build with wrong data ends with code 1, says where, and leaves the previous pages', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--data', data, '--out', out], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(
    '2026/hoat-dong.csv:2 cột "Ngày": "31/02/2026" không có ngày 31 tháng 02 năm 2026 trong lịch',
  );
  expect(readFileSync(join(out, 'public/index.html'), 'utf8')).toBe('trang đã dựng lần trước');
});
