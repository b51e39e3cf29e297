import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { csv } from '../../../tests/csv.ts';
import { temporaryFolder } from '../../../tests/data-folder.ts';
import { decimal, text } from '../cells/column.ts';
import type { ReadFile } from '../table/read.ts';
import type { Report, ReportSummary } from './report.ts';
import { openReport } from './report.ts';
import type { Source } from '../source.ts';

const score = {
  file: 'diem.csv',
  yearly: true,
  table: 'score',
  title: 'Điểm',
  columns: { name: text('Họ và tên'), points: decimal('Điểm') },
} satisfies Source;

test('the report counts the rows of each file and lists what is wrong', () => {
  const { report } = written(csv(score, '\ufeffBảng điểm;\nHọ và tên;Điểm\nA;90\nB;tám mươi\n;\n'));
  expect(report).toEqual({
    files: [
      {
        file: '2023/diem.csv',
        sheet: null,
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
  expect(written(csv(score, 'A;90\n')).report).toMatchObject({
    files: [
      {
        file: '2023/diem.csv',
        sheet: null,
        encoding: null,
        delimiter: null,
        header_line: null,
        read: 0,
        accepted: 0,
        rejected: 0,
        set_aside: 0,
      },
    ],
    issues: [{ code: 'header-not-found' }],
  });
});

test('what is wrong is listed as it is told', () => {
  const { report } = written(csv(score, 'Họ và tên,Điểm,Lớp\nA,chín,\nB,mười,\n'));
  expect(report.issues.map(({ line, code }) => [line, code])).toEqual([
    [1, 'unknown-column'],
    [2, 'not-a-number'],
    [3, 'not-a-number'],
  ]);
});

test('a file that is wrong as a whole is told apart from one with wrong rows', () => {
  expect(written(csv(score, 'A;90\n')).summary.hasWrongFile).toBe(true);
  expect(written(csv(score, 'Họ và tên,Điểm\nA,chín\n')).summary.hasWrongFile).toBe(false);
});

test('a warning makes no file wrong', () => {
  expect(written(csv(score, 'Họ và tên,Điểm,Lớp\nA,9,\n')).summary.hasWrongFile).toBe(false);
});

test('a rejected row is kept as it was written, behind its line and the reason', () => {
  expect(written(csv(score, 'STT,Họ và tên,Điểm\n1,A,90\n2,"Nông, B",tám mươi\n')).rejects).toBe(
    '\ufeffDòng,Lý do,STT,Họ và tên,Điểm\r\n' +
      '3,"2023/diem.csv:3 cột ""Điểm"": ""tám mươi"" không phải là số (cần dạng 97,5)",2,"Nông, B",tám mươi\r\n',
  );
});

test('a rejected row with too many cells keeps them all', () => {
  expect(written(csv(score, 'Họ và tên,Điểm\nA,97,5\n')).rejects).toMatch(
    /^\ufeffDòng,Lý do,Họ và tên,Điểm\r\n2,.*,A,97,5\r\n$/,
  );
});

test('the rejected rows are read again without a word once they are mended', () => {
  const mended = written(csv(score, 'Họ và tên,Điểm\nA,97,5\n')).rejects.replace('A,97,5', 'A,"97,5"');
  const again = csv(score, mended);
  expect(again).toMatchObject({ accepted: [{ cells: { name: 'A', points: 97.5 } }], rejected: [] });
  expect(again.problems).toEqual([]);
});

test('the rejected rows that are not mended are rejected again', () => {
  const again = csv(score, written(csv(score, 'Họ và tên,Điểm\nA,97,5\n')).rejects);
  expect(again).toMatchObject({ accepted: [], rejected: [{ problems: [{ code: 'too-many-cells' }] }] });
});

test('the rejected rows of an earlier report are gone', () => {
  const folder = temporaryFolder();
  written(csv(score, 'Họ và tên,Điểm\nA,chín\n'), folder);
  written(csv(score, 'Họ và tên,Điểm\nA,9\n'), folder);
  expect(existsSync(join(folder, 'rejects'))).toBe(false);
});

/** The report of one file, as it is written to a folder. */
function written(
  file: ReadFile,
  folder = temporaryFolder(),
): { report: Report; rejects: string; summary: ReportSummary } {
  const writer = openReport(temporaryFolder(), folder);
  for (const problem of file.problems) writer.tell(problem);
  for (const row of file.rejected) writer.reject(file, row);
  const summary = writer.finish([{ ...file, accepted: file.accepted.length, rejected: file.rejected.length }]);
  const rejects = join(folder, 'rejects/2023/diem.csv');
  return {
    report: JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as Report,
    rejects: existsSync(rejects) ? readFileSync(rejects, 'utf8') : '',
    summary,
  };
}
