import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSites } from '../../scripts/build/sites.ts';
import { filesWith, publishedFiles } from '../published-text.ts';

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
const data = join(folder, 'data');
const canary = 'Chim hoàng yến';

// Every place of the CSVs that is for the inside only gets a mark of its own.
const planted: readonly [file: string, column: string][] = [
  ['2026/ket-qua-khen-thuong.csv', 'Ghi chú'],
  ['2026/dang-ky-thi-dua.csv', 'Tên tập thể, cá nhân'],
  ['2026/dang-ky-thi-dua.csv', 'Ghi chú'],
  ['2026/cham-diem.csv', 'Ghi chú'],
  ['2026/dien-hinh.csv', 'Ghi chú'],
  ['2026/tien-do.csv', 'Minh chứng'],
  ['2026/hoat-dong.csv', 'Ghi chú'],
  ['2026/van-ban.csv', 'Ghi chú'],
  ['2026/phong-trao.csv', 'Ghi chú'],
  ['2026/hoi-dong.csv', 'Họ và tên'],
  ['2026/sang-kien.csv', 'Tác giả'],
];

beforeAll(async () => {
  cpSync(join(import.meta.dirname, '../fixtures/xa-2026'), data, { recursive: true });
  for (const [at, [file, column]] of planted.entries()) plant(file, column, `${canary} ${at}`);
  const lines: string[] = [];
  const built = await buildSites({
    data,
    out: join(folder, 'out'),
    base: '/',
    allowRejects: false,
    tell: (line) => lines.push(line),
  });
  if (!built) throw new Error(lines.join('\n'));
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function plant(file: string, column: string, mark: string): void {
  const path = join(data, file);
  const text = readFileSync(path, 'utf8');
  const delimiter = [',', ';', '\t'].find((one) =>
    text
      .split('\n')[0]
      ?.split(one)
      .map((cell) => cell.replace('\ufeff', '').trim())
      .includes(column),
  );
  const [header = '', ...rows] = text.split(/\r?\n/);
  if (!delimiter) throw new Error(`${file} has no column "${column}"`);
  const at = header.replace('\ufeff', '').split(delimiter).indexOf(column);
  const marked = rows.map((row, line) =>
    row === '' ? row : withCell({ row, delimiter, at, value: `${mark}.${line}` }),
  );
  writeFileSync(path, [header, ...marked].join('\n'));
}

function withCell({
  row,
  delimiter,
  at,
  value,
}: {
  row: string;
  delimiter: string;
  at: number;
  value: string;
}): string {
  const cells = row.match(new RegExp(`("(?:[^"]|"")*"|[^${delimiter}]*)(${delimiter}|$)`, 'g')) ?? [];
  return cells
    .map((cell, index) => (index === at ? value + (cell.endsWith(delimiter) ? delimiter : '') : cell))
    .join('');
}

test('no byte of the public site holds what stands in an internal column', async () => {
  expect(filesWith(await publishedFiles(join(folder, 'out/public')), canary)).toEqual([]);
});

test('the public database file holds none of it either', () => {
  expect(readFileSync(join(folder, 'out/build/public.duckdb')).includes(Buffer.from(canary))).toBe(false);
});

test('the internal site does hold it, so the search finds what is there', async () => {
  expect(filesWith(await publishedFiles(join(folder, 'out/internal')), canary).length).toBeGreaterThan(0);
});
