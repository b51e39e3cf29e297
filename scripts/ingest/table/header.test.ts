import { expect, test } from 'vitest';
import { csv } from '../../../tests/csv.ts';
import { decimal, text } from '../cells/column.ts';
import { findHeader } from './header.ts';
import type { Source } from '../source.ts';
import { award } from '../sources/award.ts';
import { initiative } from '../sources/initiative.ts';
import { registration } from '../sources/registration.ts';

const score = {
  file: 'diem.csv',
  yearly: false,
  table: 'score',
  title: 'Điểm',
  columns: {
    name: text('Họ và tên', { aliases: ['Tên gọi'] }),
    points: decimal('Điểm'),
    note: text('Ghi chú', { optional: true }),
  },
} satisfies Source;

test('columns may be separated by commas', () => {
  expect(findHeader(score, 'Họ và tên,Điểm\n')).toMatchObject({ delimiter: ',', positions: ['name', 'points'] });
});

test('columns may be separated by semicolons', () => {
  expect(findHeader(score, 'Họ và tên;Điểm\n')).toMatchObject({ delimiter: ';', positions: ['name', 'points'] });
});

test('columns may be separated by tabs', () => {
  expect(findHeader(score, 'Họ và tên\tĐiểm\n')).toMatchObject({ delimiter: '\t', positions: ['name', 'points'] });
});

test('the header may stand below a title', () => {
  expect(findHeader(score, 'BẢNG ĐIỂM,\nNăm 2023,\nHọ và tên,Điểm\n')).toMatchObject({ line: 3 });
});

test('a title of two lines in one cell counts as two lines', () => {
  expect(findHeader(score, '"BẢNG ĐIỂM\nnăm 2023",\nHọ và tên,Điểm\n')).toMatchObject({ line: 3 });
});

test('a first line that tells the delimiter to Excel stands above the header', () => {
  expect(findHeader(score, 'sep=;\nHọ và tên;Điểm\n')).toMatchObject({ delimiter: ';', line: 2 });
});

test('the columns may stand in any order', () => {
  expect(findHeader(score, 'Ghi chú,Điểm,Họ và tên\n')).toMatchObject({ positions: ['note', 'points', 'name'] });
});

test('a column may be named by an alias', () => {
  expect(findHeader(score, 'Tên gọi,Điểm\n')).toMatchObject({ positions: ['name', 'points'] });
});

test('a header without marks is read', () => {
  expect(findHeader(score, 'HO VA TEN,Diem\n')).toMatchObject({ positions: ['name', 'points'] });
});

test('a header broken over two lines is read', () => {
  expect(findHeader(score, '"Họ và\ntên",Điểm\n')).toMatchObject({ positions: ['name', 'points'] });
});

test('an ordinal column is no unknown column', () => {
  expect(findHeader(score, 'STT,TT,Số TT,Họ và tên,Điểm\n')).toMatchObject({ unknown: [] });
});

test('16: a header of two rows is read by the words of both', () => {
  const header = findHeader(score, 'STT,Họ,,Điểm\n,và tên,Ghi chú,\n1,Nông Văn A,,90\n');
  expect(header).toMatchObject({ line: 1, lastLine: 2, positions: [undefined, 'name', 'note', 'points'] });
});

test('16: in either order', () => {
  expect(findHeader(score, 'STT,chú,Điểm\n,Ghi,\n')).toMatchObject({
    lastLine: 2,
    positions: [undefined, 'note', 'points'],
  });
});

test('16: or by those of the lower alone, under the name of a group', () => {
  const header = findHeader(score, 'Họ và tên,Kết quả,\n,Điểm,Ghi chú\n');
  expect(header).toMatchObject({ lastLine: 2, cells: ['Họ và tên', 'Điểm', 'Ghi chú'], unknown: [] });
});

test('16: columns of no meaning below a group are named by both rows', () => {
  const header = findHeader(score, 'Họ và tên,Điểm,Màu,\n,,Bìa,Giấy\n');
  expect(header).toMatchObject({ lastLine: 2, unknown: ['Màu Bìa', 'Màu Giấy'] });
});

test('16: personal data is known by the words of both rows', () => {
  const header = findHeader(score, 'Họ và tên,Điểm,Ngày tháng năm sinh,\n,,Nam,Nữ\n');
  expect(header).toMatchObject({ lastLine: 2, personal: [2, 3], unknown: [] });
});

test('16: an ordinal over a blank belongs to a header whose names all stand below', () => {
  expect(findHeader(score, 'STT,Kết quả,\n,Họ và tên,Điểm\n')).toMatchObject({
    line: 1,
    cells: ['STT', 'Họ và tên', 'Điểm'],
  });
});

test('16: a first row of data is no second row of the header', () => {
  const header = findHeader(score, 'STT,Lớp,,Họ và tên,Điểm\n1,5A,Bán trú,Nông Văn A,90\n');
  expect(header).toMatchObject({ line: 1, lastLine: 1 });
});

test('16: nor is a title above it its first row', () => {
  const header = findHeader(score, 'BẢNG ĐIỂM,,\nHọ và tên,Điểm,Màu bìa\n');
  expect(header).toMatchObject({ line: 2, lastLine: 2, unknown: ['Màu bìa'] });
});

test('35: a year of birth that no column wants is personal', () => {
  expect(findHeader(score, 'Họ và tên,Năm sinh,Điểm\n')).toMatchObject({ personal: [1] });
});

test('one word of the header alone is no header', () => {
  expect(findHeader(score, 'Điểm,Lớp\n')).toBeUndefined();
});

test('the header is not searched below thirty records', () => {
  expect(findHeader(score, `${'Tiêu đề\n'.repeat(30)}Họ và tên,Điểm\n`)).toBeUndefined();
});

test('a file without a header is told which columns it needs', () => {
  expect(csv(score, 'Nông Văn A,90\n').problems).toEqual([
    {
      file: 'diem.csv',
      line: null,
      column: null,
      value: null,
      severity: 'error',
      code: 'header-not-found',
      message: 'không tìm thấy dòng tiêu đề cột trong 30 dòng đầu',
      suggestion: 'cần có các cột "Họ và tên", "Điểm"',
    },
  ]);
});

test('a missing column is an error at the header', () => {
  expect(csv(score, 'Bảng điểm\nHọ và tên,Ghi chú\n').problems).toEqual([
    {
      file: 'diem.csv',
      line: 2,
      column: null,
      value: null,
      severity: 'error',
      code: 'missing-column',
      message: 'dòng tiêu đề thiếu cột "Điểm"',
      suggestion: 'thêm cột còn thiếu, hoặc sửa tên cột cho đúng',
    },
  ]);
});

test('an optional column may be missing', () => {
  expect(csv(score, 'Họ và tên,Điểm\n').problems).toEqual([]);
});

test('an unknown column is a warning, for its cells are not read', () => {
  expect(csv(score, 'Họ và tên,Điểm,Màu bìa\n').problems).toEqual([
    {
      file: 'diem.csv',
      line: 1,
      column: 'Màu bìa',
      value: null,
      severity: 'warning',
      code: 'unknown-column',
      message: 'không phải cột của tệp này nên không được đọc',
      suggestion: 'nếu cần cột này, xem lại tên cột',
    },
  ]);
});

test('two columns of one meaning are an error, for it cannot be known which is meant', () => {
  expect(csv(score, 'Họ và tên,Tên gọi,Điểm\n').problems).toEqual([
    {
      file: 'diem.csv',
      line: 1,
      column: 'Tên gọi',
      value: null,
      severity: 'error',
      code: 'repeated-column',
      message: 'cùng nghĩa với một cột ở phía trước',
      suggestion: 'chỉ giữ lại một trong hai cột',
    },
  ]);
});

test.each([
  [award, 'STT\tHọ và tên\tTên cơ quan làm việc', [undefined, 'recipient_name', 'unit_id']],
  [award, 'Số TT\tHo va ten\tCơ quan, đơn vị', [undefined, 'recipient_name', 'unit_id']],
  [award, 'TT\tHoTen\tTên đơn vị/tập thể\ncông tác', [undefined, 'recipient_name', 'unit_id']],
  [award, 'Tên gọi\n(Ông/Bà/Chức danh)\tTên tập thể/cá nhân/hộ gia đình', ['honorific', 'recipient_name']],
  [award, 'Tên đơn vị / tập thể\tTên phòng ban/ khối, tổ \ncông tác', ['recipient_name', 'unit_id']],
  [award, 'Chức vụ, đơn vị công tác\tTên đối tượng', ['position', 'recipient_name']],
  [award, 'Danh hiệu thi đua/Hình thức khen thưởng\tPhân loại khen thưởng', ['award_code', 'recipient_kind']],
  [award, 'Mã hình thức khen thưởng\tMã phân loại cán bộ', ['award_code', 'person_category']],
  [award, 'Mã danh hiệu thi đua\n(nếu có)\tPhân loại đối tượng', ['award_code', 'person_category']],
  [award, 'Giới tính\tNăm sinh\tSố QĐ\tNgày QĐ', ['gender', 'birth_year', 'decision_number', 'decision_on']],
  [registration, 'Danh hiệu đăng ký\tĐơn vị công tác', ['award_code', 'unit_id']],
  [initiative, 'Tên đề tài\tTên tác giả\tNgày công nhân', ['title', 'author_name', 'decision_on']],
] as const)('the headers that offices write are met: %# %s', (source, line, columns) => {
  const cells = line.split('\t').map((cell) => `"${cell}"`);
  expect(findHeader(source, `${cells.join(',')}\n`)?.positions).toEqual(columns);
});
