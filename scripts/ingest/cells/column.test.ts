import { expect, test } from 'vitest';
import { blank, choice, date, flag, isBlank, list, period, reference, text } from './column.ts';

const stages = { self: ['Tự chấm'], council: ['Hội đồng thẩm định', 'Thẩm định'] };

test('words stand as they are written', () => {
  expect(text('Tên').parse('Hoà')).toEqual({ value: 'Hoà' });
});

test('a reference stands as it is written until all files are read', () => {
  expect(reference('Đơn vị', 'unit').parse('Xã Hà Vị')).toEqual({ value: 'Xã Hà Vị' });
});

test('a list is separated by semicolons', () => {
  expect(list('Tên gọi khác').parse('Hà Vị; UBND xã Hà Vị;')).toEqual({ value: ['Hà Vị', 'UBND xã Hà Vị'] });
});

test('a comma does not separate a list', () => {
  expect(list('Tên gọi khác').parse('Văn hóa, thể thao')).toEqual({ value: ['Văn hóa, thể thao'] });
});

test('23: a line break parts a list as a semicolon does', () => {
  expect(list('Tên gọi khác').parse('Hà Vị\nUBND xã Hà Vị')).toEqual({ value: ['Hà Vị', 'UBND xã Hà Vị'] });
});

test('a list is written with semicolons', () => {
  expect(list('Tên gọi khác').format(['Hà Vị', 'Xã Hà Vị'])).toBe('Hà Vị; Xã Hà Vị');
});

test('x says yes, in either case', () => {
  expect(flag('Công bố').parse('X')).toEqual({ value: true });
});

test('"Có" says yes', () => {
  expect(flag('Công bố').parse('Có')).toEqual({ value: true });
});

test('1 says yes', () => {
  expect(flag('Công bố').parse('1')).toEqual({ value: true });
});

test('"Không" says no', () => {
  expect(flag('Công bố').parse('không')).toEqual({ value: false });
});

test('a dash says no', () => {
  expect(flag('Công bố').parse('-')).toEqual({ value: false });
});

test('0 says no', () => {
  expect(flag('Công bố').parse('0')).toEqual({ value: false });
});

test('28: v and the marks that Word offers say yes', () => {
  expect(['v', '✓', '✔', '☑'].map((cell) => flag('Công bố').parse(cell))).toEqual(Array(4).fill({ value: true }));
});

test('28: any dash says no', () => {
  expect(['–', '—'].map((cell) => flag('Công bố').parse(cell))).toEqual(Array(2).fill({ value: false }));
});

test('another word is neither yes nor no', () => {
  expect(flag('Công bố').parse('chưa rõ')).toEqual({
    code: 'not-in-list',
    message: 'không thuộc các giá trị được dùng',
    suggestion: 'ghi một trong các giá trị "x", "Có", "Không"',
  });
});

test('a no is written as a blank where a blank says no', () => {
  expect(flag('Công bố').format(false)).toBe('');
});

test('a no is written out where a blank says that nobody knows', () => {
  expect(flag('Đồng ý công khai', { optional: true }).format(false)).toBe('Không');
});

test('a choice is read in any of its spellings', () => {
  expect(choice('Bước chấm', stages).parse('Thẩm định')).toEqual({ value: 'council' });
});

test('a choice is read whatever the case', () => {
  expect(choice('Bước chấm', stages).parse('TỰ CHẤM')).toEqual({ value: 'self' });
});

test('38: a choice is matched as names are: wherever the tone stands, whatever the spaces and the form of đ', () => {
  const voices = { yes: ['Hòa nhã'], no: ['Đột xuất'] };
  const spellings = ['Hoà  nhã', 'hòa nhã'.normalize('NFD'), 'Ðột xuất'];
  expect(spellings.map((cell) => choice('Giọng', voices).parse(cell))).toEqual([
    { value: 'yes' },
    { value: 'yes' },
    { value: 'no' },
  ]);
});

test('a word outside the vocabulary is refused with the words that are in it', () => {
  expect(choice('Bước chấm', stages).parse('Chấm chéo')).toEqual({
    code: 'not-in-list',
    message: 'không thuộc các giá trị được dùng',
    suggestion: 'ghi một trong các giá trị "Tự chấm", "Hội đồng thẩm định"',
  });
});

test('the code of a choice is no spelling of it', () => {
  expect(choice('Bước chấm', stages).parse('self')).toMatchObject({ code: 'not-in-list' });
});

test('a choice is written in its first spelling', () => {
  expect(choice('Bước chấm', stages).format('council')).toBe('Hội đồng thẩm định');
});

test('28: the dots of a form are blank in any column', () => {
  expect([isBlank(flag('Công bố'), '…………'), isBlank(text('Tên'), '. . . .'), isBlank(text('Tên'), '___')]).toEqual([
    true,
    true,
    true,
  ]);
});

test('28: a dash is blank but where it says no', () => {
  expect([isBlank(text('Tên'), '–'), isBlank(flag('Công bố'), '–')]).toEqual([true, false]);
});

test('28: dots before words are words', () => {
  expect(isBlank(text('Tên'), '... và các thôn')).toBe(false);
});

test('32: the apostrophe that keeps Excel from running a formula is no part of the words', () => {
  expect([text('Tên').parse("'=A1"), text('Tên').parse("'a'")]).toEqual([{ value: '=A1' }, { value: "'a'" }]);
});

test('34: a period is a school year, written in any of the usual ways', () => {
  const written = ['2022-2023', '2022 - 2023', '2022–2023', '2022/2023', 'Năm học 2022-2023'];
  expect(written.map((cell) => period('Kỳ', {}).parse(cell, 2023))).toEqual(Array(5).fill({ value: '2022-2023' }));
});

test('34: the file’s own year is no other period', () => {
  expect([period('Kỳ', {}).parse('2023', 2023), period('Kỳ', {}).parse('Năm 2023', 2023)]).toEqual([
    { value: null },
    { value: null },
  ]);
});

test('34: another year belongs into another file', () => {
  expect(period('Kỳ', {}).parse('2022', 2023)).toEqual({
    code: 'not-a-period',
    message: 'không phải là năm của thư mục chứa tệp này',
    suggestion: 'chuyển dòng này sang tệp của năm 2022, hoặc để trống nếu là năm 2023',
  });
});

test('34: two years that do not follow each other are no school year', () => {
  expect(period('Kỳ', {}).parse('2022-2024', 2023)).toEqual({
    code: 'not-a-period',
    message: 'không phải là năm học (cần dạng 2022-2023)',
    suggestion: 'theo năm dương lịch thì để trống; theo năm học thì ghi hai năm liền nhau',
  });
});

test('a blank cell of a column that must be filled in is missing', () => {
  expect(blank(text('Tên'))).toEqual({
    code: 'missing-value',
    message: 'để trống, nhưng cột này bắt buộc phải có',
    suggestion: 'ghi vào ô ấy, hoặc xóa cả dòng nếu chưa có số liệu',
  });
});

test('a blank cell of an optional column is nothing', () => {
  expect(blank(date('Từ ngày', { optional: true }))).toEqual({ value: null });
});

test('a blank flag says no', () => {
  expect(blank(flag('Công bố'))).toEqual({ value: false });
});

test('a blank optional flag says that nobody knows', () => {
  expect(blank(flag('Đồng ý công khai', { optional: true }))).toEqual({ value: null });
});
