import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Change } from './data-folder.ts';
import { fixtureWith, temporaryFolder } from './data-folder.ts';

/** Far beyond what any of these takes: a test that runs into it hangs. */
const limit = 120_000;

interface Said {
  readonly status: number | null;
  readonly words: string;
}

/** Ingests a data folder with these changes, as an officer does, in a process that may not take a gigabyte. */
function ingestWith(changes: Readonly<Record<string, Change>>): Said {
  const program = ['--max-old-space-size=900', join(import.meta.dirname, '../scripts/ingest.ts')];
  const options = ['--data', fixtureWith(changes), '--out', temporaryFolder()];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...program, ...options], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { status, words: stripVTControlCharacters(stdout + stderr) };
}

const initiatives = '2026/sang-kien.csv';
const organisation = 'don-vi-to-chuc.yaml';

/** More columns behind those of each line. */
const widened = (cell: (at: number) => string) => (text: string) =>
  text.replace(/\r?\n/, `,${Array.from({ length: 100_000 }, (_, at) => cell(at)).join(',')}\n`);

test('a cell of ten megabytes rejects its row, and is told in a few words', { timeout: limit }, () => {
  const { status, words } = ingestWith({
    [initiatives]: (text) => text.replace('Sổ hẹn giờ', 'Sổ hẹn giờ '.repeat(700_000)),
  });
  expect(status).toBe(1);
  expect(words).toContain(`${initiatives}:3 "Sổ hẹn giờ Sổ hẹn giờ`);
  expect(words).toContain('dài quá 4 triệu ký tự, không thể là một ô');
  expect(words.length).toBeLessThan(3_000);
});

test(
  'of a hundred thousand columns those of the table are read, and a few of the others told',
  { timeout: limit },
  () => {
    const { status, words } = ingestWith({ [initiatives]: widened((at) => `Cột ${at}`) });
    expect(status).toBe(0);
    expect(words).toContain(`${initiatives}:1 cột "Cột 0": không phải cột của tệp này nên không được đọc`);
    expect(words.length).toBeLessThan(6_000);
  },
);

test('a file of a hundred thousand columns, none of them the table’s, has no header', { timeout: limit }, () => {
  const cells = Array.from({ length: 100_000 }, (_, at) => `Cột ${at}`).join(',');
  const { status, words } = ingestWith({ [initiatives]: `${cells}\n${cells}\n` });
  expect(status).toBe(1);
  expect(words).toContain(`${initiatives} không tìm thấy dòng tiêu đề cột trong 30 dòng đầu`);
});

test('a header of a hundred thousand letters is told by its beginning', { timeout: limit }, () => {
  const { status, words } = ingestWith({ [initiatives]: (text) => text.replace(/\r?\n/, `,${'ữ'.repeat(100_000)}\n`) });
  expect(status).toBe(0);
  expect(words).toContain(`${initiatives}:1 cột "${'ữ'.repeat(77)}…": không phải cột của tệp này`);
});

test('a line of a million letters is a row that lacks the rest', { timeout: limit }, () => {
  const { status, words } = ingestWith({ [initiatives]: (text) => text.replace('\n', `\n${'a'.repeat(1_000_000)}\n`) });
  expect(status).toBe(1);
  expect(words).toContain(`${initiatives}:2 cột "Tên sáng kiến": để trống, nhưng cột này bắt buộc phải có`);
});

test.each([
  ['brackets in brackets', `sau: ${'['.repeat(40_000)}${']'.repeat(40_000)}\n`, 'không đọc được dòng này'],
  ['a part that is ten to the twelfth', bomb(), 'mục "dia_danh": phải có một nội dung của nó'],
  ['settings without end', lines(50_000), 'dài quá 100.000 ký tự nên không thể là tệp thông tin về tổ chức'],
])('in the organisation’s file %s are refused', { timeout: limit }, (_, behind, said) => {
  const { status, words } = ingestWith({ [organisation]: (text) => `${text}${behind}` });
  expect(status).toBe(1);
  expect(words).toContain(said);
});

test.each([
  ['a page', '<html><script>alert(1)</script></html>'],
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9" onload="alert(1)"/>'],
])('%s that is named like a photograph is refused', { timeout: limit }, (_, content) => {
  const { status, words } = ingestWith({ '2026/guong/duong-hoa-suoi-may.jpg': content });
  expect(status).toBe(1);
  expect(words).toContain('duong-hoa-suoi-may.jpg không đọc được ảnh: tệp hỏng, hoặc không phải JPEG, PNG, WebP');
});

test('letters that no text has, in either encoding, are told of the whole file', { timeout: limit }, () => {
  const half = Buffer.concat([Buffer.from('\ufeffMã sáng kiến,', 'utf16le'), Buffer.from([0x00, 0xd8, 0x2c, 0x00])]);
  const { status, words } = ingestWith({ [initiatives]: half, '2026/bo-phieu.csv': 'Khối,Đơn vị\0\n' });
  expect(status).toBe(1);
  expect(words).toContain(`${initiatives} tệp hỏng: có ký tự không thuộc bảng mã Unicode`);
  expect(words).toContain('2026/bo-phieu.csv không nhận ra bảng mã của tệp');
});

/** Each line stands for ten of the one before: a billion billion words, were they written out. */
function bomb(): string {
  const parts = Array.from({ length: 12 }, (_, at) => `a${at}: &a${at} [${Array(10).fill(at ? `*a${at - 1}` : 'x')}]`);
  return `${parts.join('\n')}\ndia_danh: *a11\n`;
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, at) => `k${at}: v\n`).join('');
}
