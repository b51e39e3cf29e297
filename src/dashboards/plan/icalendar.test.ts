import { expect, test } from 'vitest';
import { escape, fold, icalendar } from './icalendar.ts';

const octets = (line: string): number => Buffer.byteLength(line);

const calendarOf = (date: string): string =>
  icalendar({
    name: 'Kế hoạch',
    description: null,
    asOf: '2023-12-25',
    days: [{ uid: 'a@b', date, summary: 'Ngày kỷ niệm' }],
  });

test('75 octets stay one line', () => {
  expect(fold('a'.repeat(75))).toBe('a'.repeat(75));
});

test('the 76th octet stands on the next line, after a space', () => {
  expect(fold('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`);
});

test('the space of a continued line counts among its 75 octets', () => {
  expect(
    fold('a'.repeat(75 + 74 + 1))
      .split('\r\n')
      .map(octets),
  ).toEqual([75, 75, 2]);
});

test('a letter of three octets is not cut: it moves to the next line', () => {
  expect(fold(`${'a'.repeat(73)}ế`)).toBe(`${'a'.repeat(73)}\r\n ế`);
});

test('a sign of four octets, two units of a string, is not cut either', () => {
  expect(fold(`${'a'.repeat(72)}😀`)).toBe(`${'a'.repeat(72)}\r\n 😀`);
});

test('backslash, comma, semicolon and line break are escaped', () => {
  expect(escape('a\\b, c; d\ne')).toBe('a\\\\b\\, c\\; d\\ne');
});

test('a line break of two characters is one', () => {
  expect(escape('a\r\nb')).toBe('a\\nb');
});

test('every line ends with CR LF', () => {
  expect(calendarOf('2023-06-11').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(calendarOf('2023-06-11')).toMatch(/END:VCALENDAR\r\n$/);
});

test('a whole day ends where the next one begins, in the new year too', () => {
  expect(calendarOf('2023-12-31')).toContain('DTSTART;VALUE=DATE:20231231\r\nDTEND;VALUE=DATE:20240101\r\n');
});

test('the file bears the day of the data', () => {
  expect(calendarOf('2023-06-11')).toContain('\r\nDTSTAMP:20231225T000000Z\r\n');
});
