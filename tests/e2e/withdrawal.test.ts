import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildSites } from '../../scripts/build/sites.ts';
import type { PublishedFile } from '../published-text.ts';
import { filesWith, publishedFiles } from '../published-text.ts';

type Cells = Record<string, string>;

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
const data = join(folder, 'data');
const out = join(folder, 'out');
/** Where the office publishes: each version in a folder of its own, the newest by a link. */
const place = join(folder, 'bang-vang');
const exemplars = '2026/dien-hinh.csv';
const awards = '2026/ket-qua-khen-thuong.csv';

/** One will withdraw the consent, the other's award will be revoked; neither is named anywhere else. */
const withdrawing = { id: 'ong-au-van-moc', name: 'Âu Văn Mộc', headline: 'Nhường đất vườn cho con đường vào trường' };
const revoked = { id: 'bac-si-ban', name: 'Khương Thị Ngần', headline: 'Mười hai năm bám bản' };
const unasked = { name: 'Nhóm bạn cùng tiến lớp 5' };
const storyOfRevoked = 'Trạm y tế sáng đèn suốt mùa lũ.';

let before: PublishedFile[];
let after: PublishedFile[];

beforeAll(async () => {
  cpSync(join(import.meta.dirname, '../fixtures/xa-2026'), data, { recursive: true });
  addRevoked();
  edit(exemplars, (rows) => rows.map((row) => offered(withPicture(row))));
  await draw(withdrawing.id, '#a33');
  await draw(revoked.id, '#3a3');
  // Without an address of its own the site has no pictures to share.
  appendFileSync(join(data, 'don-vi-to-chuc.yaml'), 'dia_chi_trang: https://xa.example\n');
  before = await built();
  edit(exemplars, (rows) => rows.map((row) => (isOf(row, withdrawing) ? { ...row, 'Đồng ý công khai': '' } : row)));
  edit(awards, (rows) => rows.map((row) => (isOf(row, revoked) ? { ...row, 'Tình trạng': 'Đã thu hồi' } : row)));
  after = await built();
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([withdrawing, revoked])('$name is told of before', ({ id, name, headline }) => {
  const page = `guong-dien-hinh/${id}/index.html`;
  expect(filesWith(before, name)).toContain(page);
  expect(filesWith(before, headline)).toContain(page);
  expect(pathsOf(before)).toContain(`guong-dien-hinh/${id}/chia-se.png`);
});

test.each([withdrawing, revoked])('no byte of the site holds the name $name after', ({ name }) => {
  expect(filesWith(after, name)).toEqual([]);
});

test.each([withdrawing, revoked])('nor the headline or the id of $name', ({ id, headline }) => {
  expect(filesWith(after, headline)).toEqual([]);
  expect(filesWith(after, id)).toEqual([]);
});

test('nor the story', () => {
  expect(filesWith(before, storyOfRevoked).length).toBeGreaterThan(0);
  expect(filesWith(after, storyOfRevoked)).toEqual([]);
});

test('who never consented is told of without a name', () => {
  expect(filesWith(before, 'Ngoài ra có: một tập thể, Trường Tiểu học Đồng Suối.').length).toBeGreaterThan(0);
  expect(filesWith(before, unasked.name)).toEqual([]);
});

test('their pictures and what was drawn for sharing are gone', () => {
  const gone = [withdrawing, revoked].map(({ id }) => `guong-dien-hinh/${id}/`);
  // A page stands there packed too.
  const left = pathsOf(after).filter((path) => !/\.(br|gz)$/.test(path) && gone.some((at) => path.startsWith(at)));
  expect(left).toEqual(gone.map((address) => `${address}index.html`).toSorted());
});

test.each([withdrawing, revoked])('the address of $name answers that it was taken down', ({ id }) => {
  const page = readFileSync(join(out, 'public/guong-dien-hinh', id, 'index.html'), 'utf8');
  expect(page).toContain('Nội dung đã được gỡ');
  expect(page).toMatch(/<meta name="robots" content="noindex/);
});

test.each([withdrawing, revoked])('no file of the picture of $name is left on the site', ({ id }) => {
  expect(filesOfPicture(pathsOf(before), id).length).toBeGreaterThan(0);
  expect(filesOfPicture(pathsOf(after), id)).toEqual([]);
});

test('of who withdrew no picture is kept beside the databases either', () => {
  const kept = readdirSync(join(out, 'build/anh')).map((name) => `anh/${name}`);
  expect(filesOfPicture(kept, withdrawing.id)).toEqual([]);
});

test('the versions kept to go back to hold them still, until these are deleted as the office is told', async () => {
  const holding = async (): Promise<string[]> => filesWith(await publishedFiles(place), withdrawing.name);
  expect(await holding()).not.toEqual([]);
  execFileSync('sh', ['-c', told('find phien-ban')], { cwd: place });
  expect(await holding()).toEqual([]);
  expect(existsSync(join(place, 'hien-tai/public/index.html'))).toBe(true);
});

/** The command of docs/van-hanh.md that begins so, as it stands there. */
function told(beginning: string): string {
  const lines = readFileSync(join(import.meta.dirname, '../../docs/van-hanh.md'), 'utf8').split('\n');
  const command = lines.find((line) => line.startsWith(beginning));
  if (!command) throw new Error(`docs/van-hanh.md tells no command that begins with "${beginning}"`);
  return command;
}

/** Those of the files that are the picture which the exemplar's page showed before. */
function filesOfPicture(paths: readonly string[], id: string): string[] {
  const page = before.find(({ path }) => path === `guong-dien-hinh/${id}/index.html`);
  const [, picture] = /\/anh\/(\w+)-/.exec(String(page?.contents[0])) ?? [];
  if (!picture) throw new Error(`the page of ${id} showed no picture`);
  return paths.filter((path) => path.startsWith(`anh/${picture}-`));
}

/** Builds in the place of the build before, as an office would. */
async function built(): Promise<PublishedFile[]> {
  const lines: string[] = [];
  const options = { data, out, base: '/', allowRejects: false, audiences: ['public'] as const };
  if (!(await buildSites({ ...options, tell: (line) => lines.push(line) }))) throw new Error(lines.join('\n'));
  keepVersion();
  return publishedFiles(join(out, 'public'));
}

function keepVersion(): void {
  const { build } = JSON.parse(readFileSync(join(out, 'public/phien-ban.json'), 'utf8')) as { build: string };
  cpSync(join(out, 'public'), join(place, 'phien-ban', build, 'public'), { recursive: true });
  const link = join(place, 'hien-tai');
  rmSync(link, { force: true });
  symlinkSync(join('phien-ban', build), link);
}

/** A second person with a story, a picture and an award that can be revoked. */
function addRevoked(): void {
  edit(exemplars, (rows) => {
    const like = rows.find((row) => isOf(row, withdrawing)) ?? {};
    const own = { 'Mã điển hình': revoked.id, 'Tên điển hình': revoked.name, 'Tiêu đề bài viết': revoked.headline };
    return [...rows, { ...like, ...own }];
  });
  edit(awards, (rows) => {
    const like = rows.find((row) => isOf(row, withdrawing)) ?? {};
    return [...rows, { ...like, 'Tên tập thể, cá nhân': revoked.name, 'Thành tích': 'Mười hai năm ở trạm y tế thôn' }];
  });
  writeFileSync(join(data, '2026/guong', `${revoked.id}.md`), `${storyOfRevoked}\n`);
}

async function draw(id: string, background: string): Promise<void> {
  const picture = sharp({ create: { width: 640, height: 400, channels: 3, background } });
  await picture.jpeg().toFile(join(data, `2026/guong/${id}.jpg`));
}

function withPicture(row: Cells): Cells {
  return isOf(row, withdrawing) || isOf(row, revoked) ? { ...row, 'Đồng ý đăng ảnh': 'x' } : row;
}

/** The office would publish who has not consented, too. */
function offered(row: Cells): Cells {
  return isOf(row, unasked) ? { ...row, 'Công bố': 'x' } : row;
}

function isOf(row: Cells, { name }: { name: string }): boolean {
  return Object.values(row).some((cell) => cell.endsWith(name));
}

function pathsOf(files: readonly PublishedFile[]): string[] {
  return files.map(({ path }) => path);
}

function edit(file: string, change: (rows: Cells[]) => Cells[]): void {
  const path = join(data, file);
  const read = Papa.parse<Cells>(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: true,
  });
  const columns = read.meta.fields ?? [];
  writeFileSync(path, Papa.unparse(change(read.data), { columns, delimiter: read.meta.delimiter }));
}
