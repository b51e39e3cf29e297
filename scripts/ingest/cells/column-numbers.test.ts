import { expect, test } from 'vitest';
import { decimal, integer } from './column.ts';

test('a whole number is read', () => {
  expect(integer('Số phiếu').parse('16')).toEqual({ value: 16 });
});

test('a dot groups the thousands of a whole number', () => {
  expect(integer('Số phiếu').parse('1.250')).toEqual({ value: 1250 });
});

test('a dot that does not group thousands makes no whole number', () => {
  expect(integer('Số phiếu').parse('12.5')).toEqual({
    code: 'not-a-number',
    message: 'không phải là số (cần dạng 1.250)',
  });
});

test('a whole number has no decimals', () => {
  expect(integer('Số phiếu').parse('97,5')).toMatchObject({ code: 'not-a-number' });
});

test('zero is a number', () => {
  expect(integer('Số phiếu').parse('0')).toEqual({ value: 0 });
});

test('a number may be below zero', () => {
  expect(integer('Số phiếu').parse('-3')).toEqual({ value: -3 });
});

test('the largest whole number that the database holds is read', () => {
  expect(integer('Số tiền').parse('2.147.483.647')).toEqual({ value: 2147483647 });
});

test('a whole number that the database cannot hold is refused', () => {
  expect(integer('Số tiền').parse('2.147.483.648')).toEqual({
    code: 'number-too-large',
    message: 'quá lớn (nhiều nhất là 2.147.483.647)',
    suggestion: 'xem lại có thừa chữ số không',
  });
});

test('a decimal has a comma', () => {
  expect(decimal('Điểm').parse('97,5')).toEqual({ value: 97.5 });
});

test('a decimal with a point is refused, for the point groups thousands', () => {
  expect(decimal('Điểm').parse('97.5')).toEqual({
    code: 'not-a-number',
    message: 'không phải là số (cần dạng 97,5)',
    suggestion: 'phần lẻ viết sau dấu phẩy: 97,5',
  });
});

test('12: so is one grouped the English way, with the Vietnamese way to write it', () => {
  expect(decimal('Điểm').parse('1,234.5')).toMatchObject({ suggestion: 'phần lẻ viết sau dấu phẩy: 1.234,5' });
});

test('a decimal may group its thousands', () => {
  expect(decimal('Điểm').parse('1.234,5')).toEqual({ value: 1234.5 });
});

test('three figures behind a point are thousands', () => {
  expect(decimal('Điểm').parse('1.250')).toEqual({ value: 1250 });
});

test('a decimal has two decimals at most', () => {
  expect(decimal('Điểm').parse('97,125')).toMatchObject({ code: 'not-a-number' });
});

test('words are no number', () => {
  expect(decimal('Điểm').parse('tám mươi')).toMatchObject({ code: 'not-a-number' });
});

test('12: a percent sign names the unit of a decimal', () => {
  expect(decimal('Tỷ lệ (%)').parse('85,5%')).toEqual({ value: 85.5 });
});

test('12: a whole number counts things, which have no percent', () => {
  expect(integer('Số phiếu').parse('85%')).toMatchObject({ code: 'not-a-number' });
});

test('12: a space groups thousands as a dot does', () => {
  expect([integer('Số phiếu').parse('1 250'), decimal('Điểm').parse('1 234 567,5')]).toEqual([
    { value: 1250 },
    { value: 1234567.5 },
  ]);
});

test('12: one number is not grouped by both', () => {
  expect(integer('Số phiếu').parse('1.250 000')).toMatchObject({ code: 'not-a-number' });
});

test('the error of a spreadsheet is no number', () => {
  expect(decimal('Điểm').parse('#N/A')).toMatchObject({ code: 'not-a-number' });
});

test('a decimal that the database cannot hold is refused', () => {
  expect(decimal('Điểm').parse('10.000.000.000')).toEqual({
    code: 'number-too-large',
    message: 'quá lớn (nhiều nhất là 9.999.999.999,99)',
    suggestion: 'xem lại có thừa chữ số không',
  });
});

test('a decimal is written with a comma', () => {
  expect(decimal('Điểm').format(97.5)).toBe('97,5');
});
