import { execFile } from 'node:child_process';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { fixtureWith, temporaryFolder } from '../../tests/data-folder.ts';
import { open } from '../../src/db/node.ts';

vi.setConfig({ testTimeout: 60_000 });

test('a folder in which all is right ends with 0, three databases and the report', async () => {
  const out = temporaryFolder();
  const { code, stdout, stderr } = await ingest('--data', fixtureWith({}), '--out', out);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^Đã đọc \d+ tệp: nhận \d+ dòng, từ chối 0 dòng, 0 cảnh báo\.\nBáo cáo đầy đủ: \S+\n$/);
  expect(readdirSync(out)).toEqual(['anh', 'bang-vang.duckdb', 'internal.duckdb', 'public.duckdb', 'report.json']);
});

test('a missing file ends with 1 and leaves the databases as they were', async () => {
  const { code, stderr, databases } = await failing({ '2026/bo-phieu.csv': null });
  expect(code).toBe(1);
  expect(stderr.split('\n')).toContain(
    '  ✗ 2026/bo-phieu.csv thiếu tệp "Kết quả bỏ phiếu suy tôn của khối (chỉ số phiếu)". Gợi ý: chép tệp vào đúng chỗ, đúng tên; nếu không có số liệu thì tạo tệp chỉ có dòng tiêu đề: Khối,Đơn vị,Số phiếu đồng ý,Tổng số phiếu,Ngày bỏ phiếu',
  );
  expect(databases).toEqual(before);
});

test('an unknown unit ends with 1 and leaves the databases as they were', async () => {
  const { code, stderr, databases } = await failing({
    '2026/bo-phieu.csv': (text) => text.replace('Thôn Khe Trúc', 'Thôn Khe Chúc'),
  });
  expect(code).toBe(1);
  expect(stderr.split('\n')).toContain(
    '  ✗ 2026/bo-phieu.csv:3 cột "Đơn vị": "Thôn Khe Chúc" không có trong danh mục. Gợi ý: gần giống nhất: Thôn Khe Trúc (ds-khe-truc); Thôn Gốc Sấu (ds-goc-sau); Thôn Bãi Dâu (ds-bai-dau)',
  );
  expect(databases).toEqual(before);
});

test('an impossible date ends with 1 and leaves the databases as they were', async () => {
  const { code, stderr, databases } = await failing({
    '2026/bo-phieu.csv': (text) => text.replace('24/09/2026', '31/09/2026'),
  });
  expect(code).toBe(1);
  expect(stderr.split('\n')).toContain(
    '  ✗ 2026/bo-phieu.csv:2 cột "Ngày bỏ phiếu": "31/09/2026" không có ngày 31 tháng 09 năm 2026 trong lịch. Gợi ý: xem lại, cần ghi ngày trước, tháng sau',
  );
  expect(databases).toEqual(before);
});

test('a broken quotation mark ends with 1 and leaves the databases as they were', async () => {
  const { code, stderr, databases } = await failing({
    '2026/hoi-dong.csv': (text) => `${text}Sáng kiến,,"Mạc Thị Lam Khê,Hiệu trưởng,Ủy viên,\n`,
  });
  expect(code).toBe(1);
  expect(stderr.split('\n')).toContain(
    '  ✗ 2026/hoi-dong.csv:15 dấu ngoặc kép mở ra mà không đóng lại, nên không biết ô kết thúc ở đâu. Gợi ý: đóng dấu ngoặc kép, hoặc viết hai dấu "" nếu đó là một phần của chữ',
  );
  expect(databases).toEqual(before);
});

test('with --allow-rejects the sound rows are written and the others told', async () => {
  const out = temporaryFolder();
  const data = fixtureWith({ '2026/bo-phieu.csv': (text) => text.replace('Thôn Khe Trúc', 'Thôn Khe Chúc') });
  const { code, stdout } = await ingest('--data', data, '--out', out, '--allow-rejects');
  expect(code).toBe(0);
  expect(stdout).toContain('✗ 2026/bo-phieu.csv:3 cột "Đơn vị": "Thôn Khe Chúc" không có trong danh mục');
  expect(await rowsOf(out, "SELECT votes_for FROM ballot WHERE bloc_id = 'CUM-THON'")).toEqual([
    { votes_for: 16 },
    { votes_for: 7 },
  ]);
});

test('with --allow-rejects a missing file still ends with 1', async () => {
  const { code, databases } = await failing({ '2026/bo-phieu.csv': null }, '--allow-rejects');
  expect(code).toBe(1);
  expect(databases).toEqual(before);
});

test('a file typed in TCVN3 ends with 1 and the option that reads it', async () => {
  const { code, stderr } = await ingest('--data', legacyFolder(), '--out', temporaryFolder());
  expect(code).toBe(1);
  expect(stderr.split('\n')).toContain(
    '  ✗ 2026/hoi-dong.csv chữ trong tệp gõ theo bảng mã cũ TCVN3 (phông .VnTime, ABC), không phải Unicode: "Héi" là "Hội". Gợi ý: chuyển chữ sang Unicode (bằng Unikey) rồi lưu lại dạng CSV UTF-8 trong Excel, hoặc chạy lại với --encoding 2026/hoi-dong.csv=tcvn3',
  );
});

test('with --encoding a file typed in TCVN3 is read as Unicode', async () => {
  const out = temporaryFolder();
  const { code } = await ingest('--data', legacyFolder(), '--out', out, '--encoding', '2026/hoi-dong.csv=tcvn3');
  expect(code).toBe(0);
  expect(await rowsOf(out, 'SELECT member_name FROM council_seat')).toEqual([{ member_name: 'Vương Đăng Trạch' }]);
});

test('an unknown option ends with 2', async () => {
  expect(await ingest('--dta', 'data')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'Không hiểu --dta. Xem cách dùng: npm run ingest -- --help\n',
  });
});

test('an unknown encoding ends with 2', async () => {
  expect(await ingest('--encoding', 'hoi-dong.csv=utf7')).toEqual({
    code: 2,
    stdout: '',
    stderr: '--encoding "hoi-dong.csv=utf7" không đúng dạng TỆP=tcvn3, TỆP=vni hoặc TỆP=cp1258.\n',
  });
});

type Ended = Readonly<{ code: number; stdout: string; stderr: string }>;

const root = join(import.meta.dirname, '../..');

function ingest(...parameters: string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, ['scripts/ingest.ts', ...parameters], { cwd: root }, (error, stdout, stderr) => {
      resolve({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

/** What stood in the out folder before the command ran. */
const before = { 'bang-vang.duckdb': 'whole', 'internal.duckdb': 'internal', 'public.duckdb': 'public' };

async function failing(
  changes: Parameters<typeof fixtureWith>[0],
  ...options: string[]
): Promise<Ended & { databases: Record<string, string> }> {
  const out = temporaryFolder();
  for (const [name, bytes] of Object.entries(before)) writeFileSync(join(out, name), bytes);
  const ended = await ingest('--data', fixtureWith(changes), '--out', out, ...options);
  const names = readdirSync(out).filter((name) => name.endsWith('.duckdb'));
  const databases = Object.fromEntries(names.map((name) => [name, readFileSync(join(out, name), 'utf8')]));
  return { ...ended, databases };
}

/** The council's members as a font of TCVN3 wrote them. */
function legacyFolder(): string {
  const folder = fixtureWith({});
  const text =
    'Héi ®ång,Hä vµ tªn,Chøc vô,Vai trß\nThi ®ua - Khen th\u00adëng,V\u00ad¬ng §¨ng Tr¹ch,Chñ tÞch x·,Chñ tÞch\n';
  writeFileSync(join(folder, '2026/hoi-dong.csv'), Buffer.from(text, 'latin1'));
  return folder;
}

async function rowsOf(out: string, sql: string): Promise<unknown[]> {
  const database = await open(join(out, 'bang-vang.duckdb'));
  return database.rows({ name: 'test', sql });
}
