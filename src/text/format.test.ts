import { expect, test } from 'vitest';
import {
  formatDate,
  formatNumber,
  formatPartialDate,
  formatPercent,
  formatPeriod,
  formatQuarter,
  formatRange,
  romanQuarter,
} from './format.ts';

test('thousands are parted by a point and decimals by a comma', () => {
  expect(formatNumber(1234.5)).toBe('1.234,5');
});

test('a whole number has no decimals unless they are asked for', () => {
  expect(formatNumber(97)).toBe('97');
  expect(formatNumber(97, 2)).toBe('97,00');
});

test('a missing number is a dash', () => {
  expect(formatNumber(null)).toBe('–');
});

test('zero is a number, not a missing one', () => {
  expect(formatNumber(0)).toBe('0');
});

test('a share is written as percent without a space', () => {
  expect(formatPercent(0.125)).toBe('12,5%');
  expect(formatPercent(1)).toBe('100%');
});

test('a missing share is a dash', () => {
  expect(formatPercent(null)).toBe('–');
});

test('a date is day, month, year', () => {
  expect(formatDate('2023-06-11')).toBe('11/06/2023');
});

test('a missing date is a dash', () => {
  expect(formatDate(null)).toBe('–');
});

test('a date without its day is not taken for a whole one', () => {
  expect(() => formatDate('2023-06')).toThrow('2023-06');
});

test('a date without its day shows month and year', () => {
  expect(formatPartialDate('2023-02')).toBe('02/2023');
  expect(formatPartialDate('2023')).toBe('2023');
  expect(formatPartialDate('2023-02-28')).toBe('28/02/2023');
  expect(formatPartialDate(null)).toBe('–');
});

test('a quarter is numbered in Roman', () => {
  expect(romanQuarter(4)).toBe('IV');
  expect(formatQuarter(1, 2023)).toBe('Quý I/2023');
});

test('there is no fifth quarter', () => {
  expect(() => romanQuarter(5)).toThrow('5');
});

test('a range shows both its ends', () => {
  expect(formatRange('2023-03-01', '2023-06-11')).toBe('01/03/2023 – 11/06/2023');
});

test('a range of one day is that day', () => {
  expect(formatRange('2023-06-11', '2023-06-11')).toBe('11/06/2023');
});

test('a range may be open at either end', () => {
  expect(formatRange('2021', null)).toBe('từ 2021');
  expect(formatRange(null, '2025-12-31')).toBe('đến 31/12/2025');
  expect(formatRange(null, null)).toBe('–');
});

test('a period is a year, a school year, a half or a quarter', () => {
  expect(formatPeriod('2023')).toBe('Năm 2023');
  expect(formatPeriod('2022-2023')).toBe('Năm học 2022 – 2023');
  expect(formatPeriod('2023-H1')).toBe('6 tháng đầu năm 2023');
  expect(formatPeriod('2023-Q3')).toBe('Quý III/2023');
});

test('an unknown period is refused', () => {
  expect(() => formatPeriod('2023-Q5')).toThrow('2023-Q5');
});
