import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { serveSite } from '../../scripts/serve/static-site.ts';
import { currentBuild } from '../../scripts/publish/version-folder.ts';
import { temporaryFolder } from '../data-folder.ts';
import { anotherBuild, build, edit, publishing } from './publishing.ts';

vi.setConfig({ testTimeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
const built = join(folder, 'out');
/** Where a version is shown that no wrong one may take the place of. */
const shown = join(folder, 'shown');

beforeAll(async () => {
  const data = join(folder, 'du-lieu');
  cpSync(join(import.meta.dirname, '../fixtures/xa-2026'), data, { recursive: true });
  noteFirst(join(data, '2026/ket-qua-khen-thuong.csv'));
  await build(data, built);
  await publishing(folder, '--to', shown, '--out', anotherBuild(built, 'truoc', join(folder, 'truoc')));
}, 240_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Stands in a column that is not published. */
const note = 'Chưa đưa tin vì gia đình đang làm lại giấy tờ';

/** Writes the note into the last column of the first row. */
function noteFirst(path: string): void {
  const [header = '', first = '', ...rows] = readFileSync(path, 'utf8').split(/\r?\n/);
  writeFileSync(path, [header, first.replace(/[^;]*$/, note), ...rows].join('\n'));
}

const publish = (to: string, out: string, ...words: string[]) => publishing(folder, '--to', to, '--out', out, ...words);

test('what was built is shown from one place, and published again it says so', async () => {
  const to = temporaryFolder();
  expect(await publish(to, inject('sampleFolder'))).toMatchObject({ code: 0 });
  const site = await serveSite({ directory: join(to, 'hien-tai/internal'), port: 0 });
  const answer = await fetch(`${site.url}noi-bo/`);
  expect(await answer.text()).toContain(`<meta name="build" content="${currentBuild(to)}">`);
  await site.close();
  const again = await publish(to, inject('sampleFolder'));
  expect(again).toMatchObject({ code: 0 });
  expect(again.said).toContain(`Đang hiện đúng bản này rồi, không có gì thay đổi: ${currentBuild(to)}`);
});

test('the last five versions are kept, and one can go back through them', async () => {
  const to = temporaryFolder();
  for (const mark of ['b1', 'b2', 'b3', 'b4', 'b5', 'b6']) {
    const next = anotherBuild(built, mark, join(folder, mark));
    expect(await publish(to, next)).toMatchObject({ code: 0 });
    rmSync(next, { recursive: true });
  }
  expect(readdirSync(join(to, 'phien-ban'))).toEqual(['b2', 'b3', 'b4', 'b5', 'b6']);
  const { said } = await publishing(folder, '--to', to, '--list');
  expect(said.split('\n').map((line) => line.slice(0, 4).trim())).toEqual([
    '→ b6',
    'b5',
    'b4',
    'b3',
    'b2',
    '',
    '→ bả',
    '',
  ]);
  expect((await publishing(folder, '--to', to, '--rollback')).said).toMatch(
    /^Đã quay về bản b5 {2}số liệu đến 30\/09\/2026/,
  );
  expect((await publishing(folder, '--to', to, '--rollback')).said).toMatch(/^Đã quay về bản b4 /);
  expect(currentBuild(to)).toBe('b4');
});

test('what no visitor could do without stops a version at once', async () => {
  const out = temporaryFolder();
  cpSync(built, out, { recursive: true });
  rmSync(join(out, 'headers/public.nginx.conf'));
  rmSync(join(out, 'public/404.html'));
  const { code, said } = await publish(shown, out);
  expect([code, currentBuild(shown)]).toEqual([1, 'truoc']);
  expect(said).toContain('Thiếu tệp, hãy chạy lại npm run build: public/404.html.');
  expect(said).toContain(
    'Thiếu quy tắc hiển thị cho máy chủ web, hãy chạy lại npm run build: headers/public.nginx.conf.',
  );
});

describe('a version in which much is wrong', () => {
  let answer: Awaited<ReturnType<typeof publish>>;

  beforeAll(async () => {
    const out = join(folder, 'wrong');
    cpSync(built, out, { recursive: true });
    for (const change of changes) change(out);
    await addColumn(join(out, 'public/du-lieu/public.duckdb'));
    answer = await publish(shown, out);
  }, 240_000);

  test('is not shown, and leaves nothing', () => {
    expect([answer.code, currentBuild(shown), readdirSync(join(shown, 'phien-ban'))]).toEqual([1, 'truoc', ['truoc']]);
  });

  test.each([
    ['a dead link', /index\.html → \/khong-co\/[;.]/],
    ['a link to a part that a page does not have', /index\.html → \/thong-ke\/#khong-co[;.]/],
    ['an internal page', /Trang công khai chứa trang nội bộ: noi-bo\/index\.html\./],
    ['a file of a kind that is not published', /không thuộc loại được công bố: du-lieu\/ban-nhap\.docx\./],
    ['a column too many', /du-lieu\/public\.duckdb có cột không được công bố: bang_vang\.note\./],
    ['rows that are not those of the build', /du-lieu\/public\.duckdb không khớp với dữ liệu trong .*: bang_vang\./],
    ['a table with a row too few', /thong-ke\/2026\/index\.html: ghi \d+ dòng, có \d+ dòng/],
    ['a number that leads to another number of rows', /noi-bo\/index\.html ghi 98765, /],
    [
      'a page of another build',
      /không cùng một bản dựng \w+, hãy chạy lại npm run build: internal\/404\.html \(khac\)\./,
    ],
    ['a script that the policy refuses', /quy tắc hiển thị không cho phép: public\/404\.html[;.]/],
    ['a packed page that is another page', /Tệp nén khác với tệp gốc, .*: public\/ke-hoach\/index\.html\.br\./],
    ['a note of the office', /gioi-thieu\/index\.html chứa award\.note \(2026\/ket-qua-khen-thuong\.csv:2\)/],
    ['a note in the data of an island', /bang-vang\/index\.html chứa award\.note \(/],
    ['a note in an address', /phong-trao\/index\.html chứa award\.note \(/],
  ])('is told for %s', (_what, sentence) => {
    expect(answer.said).toMatch(sentence);
  });

  test('is told without the note', () => {
    expect(answer.said).not.toContain(note);
  });
});

test('a total that is not the database’s is told', async () => {
  const out = temporaryFolder();
  cpSync(built, out, { recursive: true });
  edit(join(out, 'public/thong-ke/2026/index.html'), (html) =>
    html.replace(/(<span class="value"[^>]*>)[\d.]+/, '$19999'),
  );
  const { code, said } = await publish(shown, out);
  expect(said).toMatch(/Con số của năm không khớp với cơ sở dữ liệu: thong-ke\/2026\/ ghi 9999 · /);
  expect([code, currentBuild(shown)]).toEqual([1, 'truoc']);
});

/** What people and broken disks could do to a site. */
const changes: readonly ((out: string) => void)[] = [
  within('public/index.html', '<a href="/khong-co/"></a><a href="/thong-ke/#khong-co"></a>'),
  within('public/404.html', '<script>alert(1)</script>'),
  within('public/gioi-thieu/index.html', `<p>${note}</p>`),
  within('public/bang-vang/index.html', `<i data-x="{&quot;a&quot;:&quot;${note}&quot;}"></i>`),
  within('public/phong-trao/index.html', '<i data-x="chua-dua-tin-vi-gia-dinh-dang-lam-lai-giay-to"></i>'),
  (out) => cpSync(join(out, 'public/index.html'), join(out, 'public/noi-bo/index.html')),
  (out) => cpSync(join(out, 'public/index.html'), join(out, 'public/du-lieu/ban-nhap.docx')),
  (out) => cpSync(join(out, 'public/thong-ke/index.html.br'), join(out, 'public/ke-hoach/index.html.br')),
  (out) =>
    edit(join(out, 'public/thong-ke/2026/index.html'), (html) => html.replace(/<tr> <th scope="row">.*?<\/tr>/s, '')),
  (out) =>
    edit(join(out, 'internal/noi-bo/index.html'), (html) => html.replace(/data-count="\d+"/, 'data-count="98765"')),
  (out) => edit(join(out, 'internal/404.html'), (html) => html.replace(/(name="build" content=")\w+/, '$1khac')),
];

async function addColumn(path: string): Promise<void> {
  for (const packed of ['.br', '.gz']) rmSync(path + packed, { force: true });
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run("ALTER TABLE bang_vang ADD COLUMN note VARCHAR; UPDATE bang_vang SET unit_name = 'khác'");
  connection.closeSync();
  instance.closeSync();
}

function within(page: string, words: string): (out: string) => void {
  return (out) => edit(join(out, page), (html) => html.replace('</main>', `${words}</main>`));
}

test('pages that need another policy wait until the web server has read it', async () => {
  const to = temporaryFolder();
  await publish(to, built);
  const next = restyled(anotherBuild(built, 'kieu-moi', temporaryFolder()));
  const first = await publish(to, next);
  expect(first.said).toContain('sudo systemctl reload nginx');
  expect([first.code, currentBuild(to) === 'kieu-moi']).toEqual([1, false]);
  // By now the server has read what stands there.
  expect(readFileSync(join(to, 'may-chu/public.nginx.conf'), 'utf8')).toContain(hashOfNew);
  expect(await publish(to, next)).toMatchObject({ code: 0 });
  expect(currentBuild(to)).toBe('kieu-moi');
  expect(await publishing(folder, '--to', to, '--rollback')).toMatchObject({ code: 0 });
});

test('a command makes the web server read the policy before the pages are shown', async () => {
  const to = temporaryFolder();
  await publish(to, built);
  const next = restyled(anotherBuild(built, 'kieu-moi', temporaryFolder()));
  const failed = await publish(to, next, '--reload', 'exit 3');
  expect(failed.said).toContain('Lệnh cho máy chủ web đọc lại quy tắc không chạy được (mã 3): exit 3');
  expect([failed.code, currentBuild(to) === 'kieu-moi']).toEqual([1, false]);
  const read = join(to, 'da-doc');
  expect(await publish(to, next, '--reload', `cp ${to}/may-chu/public.nginx.conf ${read}`)).toMatchObject({ code: 0 });
  expect(readFileSync(read, 'utf8')).toContain(hashOfNew);
  expect(currentBuild(to)).toBe('kieu-moi');
});

const hashOfNew = "'sha256-PhienBanMoi='";

/** As if a new design had brought another inline style. */
function restyled(out: string): string {
  for (const file of readdirSync(join(out, 'headers')))
    edit(join(out, 'headers', file), (text) => text.replace("style-src 'self'", `style-src 'self' ${hashOfNew}`));
  return out;
}

test('nothing built, no place, or a word too many is told', async () => {
  const empty = await publish(temporaryFolder(), temporaryFolder());
  expect(empty).toMatchObject({ code: 1, said: expect.stringContaining('Hãy chạy npm run build trước.') });
  expect(await publishing(folder)).toMatchObject({ code: 2 });
  expect(await publishing(folder, '--to', shown, '--list', '--rollback')).toMatchObject({ code: 2 });
  expect(await publishing(folder, '--to', shown, 'x')).toMatchObject({ code: 2 });
});
