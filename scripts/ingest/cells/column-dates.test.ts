import { expect, test } from 'vitest';
import { date, partialDate } from './column.ts';

test('a day is read as day, month, year', () => {
  expect(date('Ngày').parse('05/02/2023')).toEqual({ value: '2023-02-05' });
});

test('day and month need no leading zero', () => {
  expect(date('Ngày').parse('1/1/2023')).toEqual({ value: '2023-01-01' });
});

test('29 February of a common year is no day', () => {
  expect(date('Ngày').parse('29/02/2023')).toEqual({
    code: 'impossible-date',
    message: 'không có ngày 29 tháng 02 năm 2023 trong lịch',
    suggestion: 'xem lại, cần ghi ngày trước, tháng sau',
  });
});

test('29 February of a leap year is a day', () => {
  expect(date('Ngày').parse('29/02/2024')).toEqual({ value: '2024-02-29' });
});

test('April has thirty days', () => {
  expect(date('Ngày').parse('31/4/2023')).toEqual({
    code: 'impossible-date',
    message: 'không có ngày 31 tháng 4 năm 2023 trong lịch',
    suggestion: 'xem lại, cần ghi ngày trước, tháng sau',
  });
});

test('a year has twelve months, so month and day are never swapped', () => {
  expect(date('Ngày').parse('02/13/2023')).toMatchObject({ code: 'impossible-date' });
});

test('a year has four figures', () => {
  expect(date('Ngày').parse('05/02/23')).toEqual({
    code: 'not-a-date',
    message: 'không phải là ngày (cần dạng ngày/tháng/năm, ví dụ 05/02/2023)',
  });
});

test('a number that no day of our time has in Excel is no day', () => {
  expect(date('Ngày').parse('12345')).toMatchObject({ code: 'not-a-date' });
});

test('a day written year first is refused', () => {
  expect(date('Ngày').parse('2023-02-05')).toMatchObject({ code: 'not-a-date' });
});

test('a day is written the Vietnamese way', () => {
  expect(date('Ngày').format('2023-02-05')).toBe('05/02/2023');
});

test('a partial date may be a whole day', () => {
  expect(partialDate('Ngày').parse('05/02/2023')).toEqual({ value: '2023-02-05' });
});

test('a partial date may lack its day', () => {
  expect(partialDate('Ngày').parse('2/2023')).toEqual({ value: '2023-02' });
});

test('a partial date may be a year alone', () => {
  expect(partialDate('Ngày').parse('2023')).toEqual({ value: '2023' });
});

test('a partial date has one of twelve months', () => {
  expect(partialDate('Ngày').parse('13/2023')).toEqual({
    code: 'impossible-date',
    message: 'không có tháng 13 trong lịch',
    suggestion: 'xem lại, cần ghi tháng trước, năm sau',
  });
});

test('the whole day of a partial date must be in the calendar', () => {
  expect(partialDate('Ngày').parse('31/04/2023')).toMatchObject({ code: 'impossible-date' });
});

test('13: a partial date may be written in words, with its day left blank', () => {
  const written = ['ngày tháng 2 năm 2023', 'ngày … tháng 02 năm 2023', 'Tháng 2 năm 2023'];
  expect(written.map((cell) => partialDate('Ngày').parse(cell))).toEqual(Array(3).fill({ value: '2023-02' }));
});

test('13: with its month left blank too', () => {
  expect(partialDate('Ngày').parse('ngày … tháng … năm 2023')).toEqual({ value: '2023' });
});

test('13: a whole day must have its day', () => {
  expect(date('Ngày').parse('ngày … tháng 02 năm 2023')).toMatchObject({ code: 'not-a-date' });
});

test('words are no partial date', () => {
  expect(partialDate('Ngày').parse('đầu năm')).toMatchObject({ code: 'not-a-date' });
});

test('a partial date is written as precisely as it is known', () => {
  expect(partialDate('Ngày').format('2023-02')).toBe('02/2023');
});
