import { expect, test } from 'vitest';
import { blank, choice, date, flag, list, reference, text } from './column.ts';

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

test('another word is neither yes nor no', () => {
  expect(flag('Công bố').parse('chưa rõ')).toEqual({
    code: 'not-in-list',
    message: 'không thuộc các giá trị được dùng',
    suggestion: 'x, Có, Không',
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

test('a word outside the vocabulary is refused with the words that are in it', () => {
  expect(choice('Bước chấm', stages).parse('Chấm chéo')).toEqual({
    code: 'not-in-list',
    message: 'không thuộc các giá trị được dùng',
    suggestion: 'Tự chấm, Hội đồng thẩm định',
  });
});

test('the code of a choice is no spelling of it', () => {
  expect(choice('Bước chấm', stages).parse('self')).toMatchObject({ code: 'not-in-list' });
});

test('a choice is written in its first spelling', () => {
  expect(choice('Bước chấm', stages).format('council')).toBe('Hội đồng thẩm định');
});

test('a blank cell of a column that must be filled in is missing', () => {
  expect(blank(text('Tên'))).toEqual({
    code: 'missing-value',
    message: 'để trống, nhưng cột này bắt buộc phải có',
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
