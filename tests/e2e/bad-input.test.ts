import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Change } from '../data-folder.ts';
import { fixtureWith, temporaryFolder } from '../data-folder.ts';

const root = join(import.meta.dirname, '../..');
const earlier = 'trang đã dựng lần trước';

/** Builds a data folder with something wrong in it, over a site that was built before. */
function buildWith(changes: Readonly<Record<string, Change>>): { status: number | null; stderr: string; page: string } {
  const out = temporaryFolder();
  const page = join(out, 'public/index.html');
  mkdirSync(join(out, 'public'));
  writeFileSync(page, earlier);
  const words = ['scripts/build.ts', '--data', fixtureWith(changes), '--out', out];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  return { status, stderr, page: readFileSync(page, 'utf8') };
}

test('a missing file stops the build, is named, and leaves the previous pages', () => {
  const built = buildWith({ '2026/bo-phieu.csv': null });
  expect(built).toMatchObject({ status: 1, page: earlier });
  expect(built.stderr).toContain('2026/bo-phieu.csv thiếu tệp "Kết quả bỏ phiếu suy tôn của khối (chỉ số phiếu)"');
});

test('an unknown unit stops the build, is told with the nearest names, and leaves the previous pages', () => {
  const built = buildWith({
    '2026/sang-kien.csv': (text) => text.replace('Trường Tiểu học Đồng Suối', 'Trường Tiểu học Đồng Suốt'),
  });
  expect(built).toMatchObject({ status: 1, page: earlier });
  expect(built.stderr).toMatch(
    /2026\/sang-kien\.csv:\d+ cột "Đơn vị": "Trường Tiểu học Đồng Suốt" không có trong danh mục\. Gợi ý: gần giống nhất: Trường Tiểu học Đồng Suối/,
  );
});

test('an impossible date stops the build, is told with its line, and leaves the previous pages', () => {
  const built = buildWith({ '2026/hoat-dong.csv': (text) => text.replace(/\d{2}\/\d{2}\/2026/, '31/02/2026') });
  expect(built).toMatchObject({ status: 1, page: earlier });
  expect(built.stderr).toContain(
    '2026/hoat-dong.csv:2 cột "Ngày": "31/02/2026" không có ngày 31 tháng 02 năm 2026 trong lịch',
  );
});

test('a broken quote stops the build, is told with its line, and leaves the previous pages', () => {
  const built = buildWith({
    '2026/phong-trao.csv': (text) => text.replace(/\n[^\n]/, (start) => `${start.slice(0, 1)}"${start.slice(1)}`),
  });
  expect(built).toMatchObject({ status: 1, page: earlier });
  expect(built.stderr).toContain('2026/phong-trao.csv:2 dấu ngoặc kép mở ra mà không đóng lại');
});
