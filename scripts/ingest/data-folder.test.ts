import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Change } from '../../tests/data-folder.ts';
import { fixtureWith, temporaryFolder } from '../../tests/data-folder.ts';
import { readFolder } from '../../tests/read-folder.ts';
import type { Problem } from './report/problem.ts';

const ballots = '2026/bo-phieu.csv';
const explanations = '2026/giai-trinh.csv';

test('a folder in which all is right has no issues', async () => {
  expect(await issuesOf({})).toEqual([]);
});

test('each folder named by a year is a year', async () => {
  const { years } = await readFolder(fixtureWith({ '2025/ghi-chu.txt': 'x', 'luu-tru/ghi-chu.txt': 'x' }));
  expect(years).toEqual([2025, 2026]);
});

test('a folder without any year is told so', async () => {
  expect((await readFolder(temporaryFolder())).issues).toContainEqual({
    file: 'don-vi-to-chuc.yaml',
    line: null,
    column: null,
    value: null,
    severity: 'error',
    code: 'no-year',
    message: 'không có thư mục năm nào bên cạnh tệp này',
    suggestion: 'tạo thư mục có tên là năm, ví dụ 2026, hoặc xem lại đường dẫn sau --data',
  });
});

test('each year needs its own files', async () => {
  expect(await issuesOf({ [ballots]: null })).toMatchObject([{ file: ballots, code: 'missing-file' }]);
});

test('a file that a year may be without counts as read only where it is', async () => {
  const { files } = await readFolder(fixtureWith({}));
  expect(files.map(({ file }) => file)).not.toContain(explanations);
});

test('an explanation names a rule that there is, and a finding once', async () => {
  const header = 'Mã quy tắc,Nói về,"Tập thể, cá nhân",Giải trình,Người giải trình,Ngày giải trình';
  const line = 'R04,Công an xã,,Nộp chậm do thay người.,Hà Thị B,01/10/2026';
  const text = [header, line, line, line.replace('R04', 'R999')].join('\n');
  expect(await issuesOf({ [explanations]: `${text}\n` })).toMatchObject([
    { line: 3, code: 'duplicate-row' },
    { line: 4, column: 'Mã quy tắc', value: 'R999', code: 'not-in-list' },
  ]);
});

test('one thing spelled in two ways is one key', async () => {
  const repeated = 'CUM-THON,ds-suoi-may,16,18,24/09/2026\n';
  expect(await issuesOf({ [ballots]: (text) => text + repeated })).toMatchObject([
    { file: ballots, line: 7, code: 'duplicate-row', message: 'trùng với dòng 2 (cùng Khối, Đơn vị, Ngày bỏ phiếu)' },
  ]);
});

test('a reference is told by the kind of thing that it should name', async () => {
  const issues = await issuesOf({
    'don-vi.csv': (text) => `${text}moi;Phòng Mới;Loại lạ;;;;Chung;;;\n`,
    '2026/van-ban.csv': (text) => `${text}moi;;2026;Kế hoạch;Kế hoạch;UBND xã;van-ban-la;\n`,
    '2026/tien-do.csv': (text) => `${text}viec-la\tThôn Suối Mây\tI\tHoàn thành\t\t\t\n`,
    '2026/dang-ky-thi-dua.csv': (text) => `${text}Công an xã;Tập thể;Đội 1;;Danh hiệu lạ;;30/01/2026;\n`,
    '2026/cham-diem.csv': (text) => `${text}Thôn Suối Mây;Tự chấm;TN-LA;1;Cụm các thôn;;\n`,
    '2026/dien-hinh.csv': (text) => `${text}moi,Mới,Cá nhân,Phát hiện,Công an xã,An ninh,trao-la,,Tóm tắt\n`,
    '2026/hoat-dong.csv': (text) => `${text}01/09/2026;;Họp khối;Họp;Khối lạ;Đơn vị lạ;guong-la;;;\r\n`,
  });
  // Files to which others refer are told of first.
  expect(issues.map((issue) => issue.code)).toEqual([
    'unknown-unit-kind',
    'unknown-document',
    'unknown-movement',
    'unknown-task',
    'unknown-award-type',
    'unknown-criterion',
    'unknown-bloc',
    'unknown-unit',
    'unknown-exemplar',
  ]);
});

test('a title may be named only in the years in which it can be given', async () => {
  const issues = await issuesOf({
    'danh-muc/danh-hieu.csv': (text) => text.replace('14;;;"Luật', '14;;31/12/2025;"Luật'),
  });
  expect(issues[0]).toMatchObject({
    file: '2026/dang-ky-thi-dua.csv',
    value: 'Gia đình văn hóa',
    code: 'not-in-force-award-type',
    message: 'không còn trong năm 2026',
  });
});

test('the story of an exemplar whose row is rejected is left out', async () => {
  const { stories } = await readFolder(
    fixtureWith({ '2026/dien-hinh.csv': (text) => text.replace('21/05/2026', '31/04/2026') }),
  );
  expect(stories.map((story) => story.exemplar_id)).toEqual(['duong-hoa-suoi-may', 'nhom-ban-cung-tien']);
});

test('a named encoding is for the file of that path', async () => {
  const folder = legacyFolder();
  expect((await readFolder(folder, new Map([['2026/hoi-dong.csv', 'tcvn3']]))).issues).toEqual([]);
});

test('a named encoding may be for a file name alone', async () => {
  const folder = legacyFolder();
  expect((await readFolder(folder, new Map([['hoi-dong.csv', 'tcvn3']]))).issues).toEqual([]);
});

test('the same files have the same fingerprint wherever they stand', async () => {
  expect(await fingerprintOf({})).toBe(await fingerprintOf({}));
});

test('one other cell makes another fingerprint', async () => {
  expect(await fingerprintOf({ [ballots]: (text) => text.replace('16,18', '17,18') })).not.toBe(
    await fingerprintOf({}),
  );
});

test('one other word of a story makes another fingerprint', async () => {
  const edited = await fingerprintOf({ '2026/guong/ong-au-van-moc.md': (text) => text.replace('Đường', 'Lối') });
  expect(edited).not.toBe(await fingerprintOf({}));
});

async function issuesOf(changes: Readonly<Record<string, Change>>): Promise<readonly Problem[]> {
  return (await readFolder(fixtureWith(changes))).issues;
}

async function fingerprintOf(changes: Readonly<Record<string, Change>>): Promise<string> {
  return (await readFolder(fixtureWith(changes))).fingerprint;
}

/** The council's members as a font of TCVN3 wrote them. */
function legacyFolder(): string {
  const folder = fixtureWith({});
  const text = 'Héi ®ång,Hä vµ tªn,Chøc vô,Vai trß\nS¸ng kiÕn,M¹c ThÞ Lam Khª,Phã Chñ tÞch,Chñ tÞch\n';
  writeFileSync(join(folder, '2026/hoi-dong.csv'), Buffer.from(text, 'latin1'));
  return folder;
}
