import { expect, test } from 'vitest';
import type { FilesRow, ProblemsRow, QualityTotalRow } from '../rows.ts';
import { toView } from './quality.ts';

const total: QualityTotalRow = {
  ...{ as_of: '2023-12-25', fingerprint: 'a1b2', files: 2, read: 30_003, accepted: 30_000, rejected: 0, set_aside: 3 },
  ...{ accepted_share: 1, files_with_rejects: 0, warnings: 0, files_with_warnings: 0 },
};
const lossy = { ...total, rejected: 1, accepted_share: 30_000 / 30_001, files_with_rejects: 1 };
const file: FilesRow = {
  ...{ file: '2023/diem.csv', sheet: null, year: 2023, title: 'Điểm', encoding: 'utf-8-bom', delimiter: ',' },
  ...{ header_line: 1, read: 12, accepted: 9, rejected: 1, set_aside: 2, errors: 1, warnings: 0 },
};
const problem: ProblemsRow = {
  ...{ file: file.file, severity: 'error', code: 'unknown-unit', title: 'Không có trong danh mục' },
  ...{ column_header: 'Đơn vị', lines: 12, first_lines: '4, 7', more_lines: 10, sample_value: 'Xã Vi Hươngg' },
  ...{ message: 'không có trong danh mục', suggestion: 'gần giống nhất: Xã Vi Hương', is_example: false },
};

test('clean data can be trusted, and the page says so', () => {
  expect(toView(total, [], [file]).lead).toBe('Không có lỗi, không có cảnh báo: mọi dòng dữ liệu đều được nhận.');
});

test('rejected rows are said to be missing, and whose they are to mend', () => {
  expect(toView(lossy, [problem], [file]).lead).toBe(
    '1 dòng ở 1 tệp bị từ chối nên không có trong số liệu, người giữ tệp cần sửa.',
  );
});

test('warnings alone leave every row in', () => {
  const noted = { ...total, warnings: 5, files_with_warnings: 2 };
  expect(toView(noted, [], [file]).lead).toBe('Mọi dòng dữ liệu đều được nhận; 5 cảnh báo ở 2 tệp nên xem lại.');
});

test('one row that is missing is never rounded away', () => {
  expect(toView(lossy, [], [file]).figures[1]).toMatchObject({ value: '30.000', comparison: '99,99% dòng dữ liệu' });
});

test('a fault says what, how serious, where and what to do', () => {
  expect(toView(lossy, [problem], [file]).problems.groups).toEqual([
    {
      label: '2023/diem.csv',
      note: 'Điểm. Nhận 9 dòng, từ chối 1 dòng.',
      rows: [
        {
          cells: {
            what: { text: 'Không có trong danh mục', note: '“Xã Vi Hươngg” không có trong danh mục' },
            level: { text: 'Lỗi', note: 'unknown-unit', mark: 'red' },
            column: 'Đơn vị',
            lines: { text: '12 dòng', note: '4, 7 và 10 dòng nữa' },
            advice: 'Gần giống nhất: Xã Vi Hương',
          },
        },
      ],
    },
  ]);
});

test('where the lines differ, what is quoted is an example', () => {
  const [group] = toView(lossy, [{ ...problem, is_example: true }], [file]).problems.groups;
  expect(group?.rows[0]?.cells['what']).toMatchObject({ note: 'Ví dụ: “Xã Vi Hươngg” không có trong danh mục' });
});

test('files with errors come before those with warnings', () => {
  const warning = { ...problem, file: '2022/diem.csv', severity: 'warning' };
  const { groups } = toView(lossy, [warning, problem], [file]).problems;
  expect(groups.map(({ label }) => label)).toEqual(['2023/diem.csv', '2022/diem.csv']);
});

test('a fault that stands alone says its line', () => {
  const alone = { ...problem, lines: 1, first_lines: '4', more_lines: 0 };
  expect(toView(lossy, [alone], [file]).problems.groups[0]?.rows[0]?.cells['lines']).toBe('dòng 4');
});

test('a fault of a file that is not read as data has no counts', () => {
  const [group] = toView(lossy, [{ ...problem, file: 'don-vi-to-chuc.yaml', first_lines: null }], []).problems.groups;
  expect(group).toMatchObject({ note: undefined, rows: [{ cells: { lines: 'cả tệp' } }] });
});

test('files used in every year have a part of their own', () => {
  const { groups } = toView(total, [], [{ ...file, year: null }, file]).files;
  expect(groups.map(({ label }) => label)).toEqual(['Dùng chung cho các năm', 'Năm 2023']);
});

test('a sheet of a workbook is named', () => {
  const [group] = toView(total, [], [{ ...file, file: 'so-lieu.xlsx', sheet: 'Điểm' }]).files.groups;
  expect(group?.rows[0]?.cells['file']).toMatchObject({ text: 'so-lieu.xlsx, trang tính “Điểm”' });
});
