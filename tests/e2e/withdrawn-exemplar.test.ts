import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSites } from '../../scripts/build/sites.ts';

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
const data = join(folder, 'data');
const site = join(folder, 'out/public');
const withdrawn = 'ong-au-van-moc';

// One has withdrawn consent, another may be published but never gave it.
beforeAll(async () => {
  cpSync(join(import.meta.dirname, '../fixtures/xa-2026'), data, { recursive: true });
  const file = join(data, '2026/dien-hinh.csv');
  const [header = '', ...rows] = readFileSync(file, 'utf8').trimEnd().split(/\r?\n/);
  const told = rows.map((row) => {
    if (row.startsWith(withdrawn)) return `${row},30/05/2026`;
    return row.startsWith('nhom-ban') ? `${row.replace(',,Chưa có', ',x,Chưa có')},` : `${row},`;
  });
  writeFileSync(file, [`${header},Ngày rút đồng ý`, ...told, ''].join('\n'));
  const lines: string[] = [];
  const tell = (line: string): number => lines.push(line);
  const out = join(folder, 'out');
  const built = await buildSites({ data, out, base: '/', allowRejects: false, audiences: ['public'], tell });
  if (!built) throw new Error(lines.join('\n'));
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const page = (path: string): string => readFileSync(join(site, path, 'index.html'), 'utf8');

/** The files of the site in which a text stands. */
function filesWith(text: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(html|js|json|css|csv|svg|xml|txt)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => readFileSync(path, 'utf8').includes(text))
    .map((path) => relative(site, path));
}

test('the address of a withdrawn exemplar says that it is gone, and search engines leave it out', () => {
  const gone = page(`guong-dien-hinh/${withdrawn}`);
  expect(gone).toMatch(/<h1[^>]*>Nội dung đã được gỡ<\/h1>/);
  expect(gone).toMatch(/<meta name="robots" content="noindex/);
});

test('no other file of the site knows its address', () => {
  expect(filesWith(withdrawn).filter((path) => path !== `guong-dien-hinh/${withdrawn}/index.html`)).toEqual([]);
});

test('no file of the site tells its story', () => {
  expect(filesWith('Nhường đất vườn')).toEqual([]);
});

test('who never gave consent is told of without a name', () => {
  expect(page('guong-dien-hinh/nam/2026')).toContain('Ngoài ra có: một tập thể, Trường Tiểu học Đồng Suối.');
  expect(filesWith('Nhóm bạn cùng tiến')).toEqual([]);
});
