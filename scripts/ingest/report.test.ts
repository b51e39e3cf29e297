import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { csv } from '../../tests/csv.ts';
import { temporaryFolder } from '../../tests/data-folder.ts';
import { decimal, text } from './column.ts';
import type { DataFolder } from './data-folder.ts';
import { fileProblem } from './problem.ts';
import type { ReadFile } from './read.ts';
import { reportOf, summary, writeReport } from './report.ts';
import type { Source } from './source.ts';

const score = {
  file: 'diem.csv',
  yearly: true,
  table: 'score',
  title: 'Điểm',
  columns: { name: text('Họ và tên'), points: decimal('Điểm') },
} satisfies Source;

test('the report counts the rows of each file and lists what is wrong', () => {
  const folder = temporaryFolder();
  writeReport(dataOf(csv(score, '\ufeffBảng điểm;\nHọ và tên;Điểm\nA;90\nB;tám mươi\n;\n')), folder);
  expect(JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))).toEqual({
    files: [
      {
        file: '2023/diem.csv',
        encoding: 'utf-8-bom',
        delimiter: ';',
        header_line: 2,
        read: 5,
        accepted: 1,
        rejected: 1,
        set_aside: 3,
      },
    ],
    issues: [
      {
        file: '2023/diem.csv',
        line: 4,
        column: 'Điểm',
        value: 'tám mươi',
        severity: 'error',
        code: 'not-a-number',
        message: 'không phải là số (cần dạng 97,5)',
      },
    ],
  });
});

test('a file that could not be read is reported without counts', () => {
  expect(reportOf(dataOf(csv(score, 'A;90\n'))).files).toEqual([
    {
      file: '2023/diem.csv',
      encoding: null,
      delimiter: null,
      header_line: null,
      read: 0,
      accepted: 0,
      rejected: 0,
      set_aside: 0,
    },
  ]);
});

test('what is wrong with the whole folder comes before the files', () => {
  const data = { ...dataOf(csv(score, 'A;90\n')), problems: [fileProblem('x.yaml', 'missing-file', 'thiếu tệp')] };
  expect(reportOf(data).issues.map((issue) => issue.file)).toEqual(['x.yaml', '2023/diem.csv']);
});

test('the issues of a file are in the order of its lines', () => {
  const file = csv(score, 'Họ và tên,Điểm\nA,chín\nB,mười\n');
  const report = reportOf(dataOf({ ...file, rejected: file.rejected.toReversed() }));
  expect(report.issues.map((issue) => issue.line)).toEqual([2, 3]);
});

test('a rejected row is kept as it was written, with its line and the reason', () => {
  expect(rejectsOf(csv(score, 'STT,Họ và tên,Điểm\n1,A,90\n2,"Nông, B",tám mươi\n'))).toBe(
    '\ufeffSTT,Họ và tên,Điểm,Dòng,Lý do\r\n' +
      '2,"Nông, B",tám mươi,3,"2023/diem.csv:3 cột ""Điểm"": ""tám mươi"" không phải là số (cần dạng 97,5)"\r\n',
  );
});

test('a rejected row with too many cells keeps them all', () => {
  expect(rejectsOf(csv(score, 'Họ và tên,Điểm\nA,97,5\n'))).toMatch(/^\ufeffHọ và tên,Điểm,,Dòng,Lý do\r\nA,97,5,2,/);
});

test('the rejected rows are read again once they are mended', () => {
  const mended = rejectsOf(csv(score, 'Họ và tên,Điểm\nA,97,5\n')).replace('A,97,5,', 'A,"97,5",,');
  expect(csv(score, mended)).toMatchObject({ accepted: [{ cells: { name: 'A', points: 97.5 } }], rejected: [] });
});

test('the rejected rows that are not mended are rejected again', () => {
  const again = csv(score, rejectsOf(csv(score, 'Họ và tên,Điểm\nA,97,5\n')));
  expect(again).toMatchObject({ accepted: [], rejected: [{ problems: [{ code: 'too-many-cells' }] }] });
});

test('the rejected rows of an earlier report are gone', () => {
  const folder = temporaryFolder();
  writeReport(dataOf(csv(score, 'Họ và tên,Điểm\nA,chín\n')), folder);
  writeReport(dataOf(csv(score, 'Họ và tên,Điểm\nA,9\n')), folder);
  expect(existsSync(join(folder, 'rejects'))).toBe(false);
});

test('the summary counts and tells each fault as a sentence', () => {
  expect(summary(reportOf(dataOf(csv(score, 'Họ và tên,Điểm,Lớp\nA,90,\nB,chín,\n'))))).toBe(
    `Đã đọc 1 tệp: nhận 1 dòng, từ chối 1 dòng.
  ✗ 2023/diem.csv:3 cột "Điểm": "chín" không phải là số (cần dạng 97,5)
  ! 2023/diem.csv:1 cột "Lớp": không phải cột của tệp này nên không được đọc`,
  );
});

test('the summary shows twenty errors and says how many more there are', () => {
  const lines = summary(reportOf(dataOf(csv(score, `Họ và tên,Điểm\n${'A,chín\n'.repeat(22)}`)))).split('\n');
  expect(lines).toHaveLength(22);
  expect(lines.at(-1)).toBe('  … và 2 lỗi nữa, xem report.json.');
});

function dataOf(file: ReadFile): DataFolder {
  return { organisation: null, years: [2023], files: [file], stories: [], problems: [], fingerprint: '' };
}

function rejectsOf(file: ReadFile): string {
  const folder = temporaryFolder();
  writeReport(dataOf(file), folder);
  return readFileSync(join(folder, 'rejects/2023/diem.csv'), 'utf8');
}
