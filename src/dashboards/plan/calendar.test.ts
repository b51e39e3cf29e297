import { expect, test } from 'vitest';
import type { PlanRow, SiteRow } from '../rows.ts';
import type { CalendarRows } from './calendar.ts';
import { toCalendar } from './calendar.ts';

const site: SiteRow = {
  name: 'Huyện Mẫu',
  parent_name: 'Tỉnh Mẫu',
  issuing_body: 'UBND huyện Mẫu',
  council_name: 'Hội đồng',
  standing_body: 'Phòng Nội vụ',
  as_of: '2023-12-25',
  sample_note: null,
  site_address: null,
};

const task = (quarter: number, ordinal: string, content = 'Báo cáo'): PlanRow => ({
  quarter,
  ordinal,
  content,
  directing_units: 'UBND huyện',
  implementing_units: 'Phòng Nội vụ',
  coordinating_units: null,
  led_from_above: false,
});

const calendarOf = (rows: Partial<CalendarRows>): string =>
  toCalendar({ site, year: 2023, tasks: [], commemorations: [], ...rows }) ?? '';

/** The values of a property, read as a calendar reads them: unfolded, then without escapes. */
function valuesOf(property: string, file: string): string[] {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  return lines
    .filter((line) => line.startsWith(`${property}:`) || line.startsWith(`${property};`))
    .map((line) => line.slice(line.indexOf(':') + 1))
    .map((value) => value.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)));
}

test('a quarter with tasks has its last day', () => {
  const file = calendarOf({ tasks: [task(1, '1'), task(2, '1'), task(3, '1'), task(4, '1')] });
  expect(valuesOf('DTSTART', file)).toEqual(['20230331', '20230630', '20230930', '20231231']);
});

test('a quarter without tasks has no day', () => {
  expect(valuesOf('DTSTART', calendarOf({ tasks: [task(3, '1')] }))).toEqual(['20230930']);
});

test('a quarter says how many tasks end with it', () => {
  const file = calendarOf({ tasks: [task(1, '1'), task(1, '2')] });
  expect(valuesOf('SUMMARY', file)).toEqual(['Hết Quý I/2023: 2 nhiệm vụ của kế hoạch']);
});

test('tasks are read back word for word with the numbers that were printed', () => {
  const long = 'Phát động phong trào thi đua; đăng ký, ký kết giao ước thi đua giữa các khối, cụm (mẫu A\\B)';
  const file = calendarOf({ tasks: [task(4, '2', long), task(4, '5')] });
  expect(valuesOf('DESCRIPTION', file)).toEqual([`2. ${long}\n5. Báo cáo`]);
});

test('a commemoration stands on its day', () => {
  const file = calendarOf({ commemorations: [{ held_on: '2023-06-11', title: 'Ngày thi đua ái quốc' }] });
  expect([valuesOf('DTSTART', file), valuesOf('SUMMARY', file)]).toEqual([['20230611'], ['Ngày thi đua ái quốc']]);
});

test('two commemorations of one day keep their own names, whatever their order', () => {
  const a = { held_on: '2023-06-11', title: 'A' };
  const b = { held_on: '2023-06-11', title: 'B' };
  expect(calendarOf({ commemorations: [b, a] })).toBe(calendarOf({ commemorations: [a, b] }));
  expect(valuesOf('UID', calendarOf({ commemorations: [a, b] }))).toEqual([
    '2023-06-11.huyen-mau-tinh-mau@ke-hoach.bang-vang',
    '2023-06-11-2.huyen-mau-tinh-mau@ke-hoach.bang-vang',
  ]);
});

test('two organisations name the same quarter differently', () => {
  const tasks = [task(1, '1')];
  expect(valuesOf('UID', calendarOf({ tasks }))).toEqual(['2023-q1.huyen-mau-tinh-mau@ke-hoach.bang-vang']);
  expect(valuesOf('UID', calendarOf({ tasks, site: { ...site, name: 'Xã Mẫu' } }))).toEqual([
    '2023-q1.xa-mau-tinh-mau@ke-hoach.bang-vang',
  ]);
});

test('the calendar bears the name of its organisation', () => {
  expect(valuesOf('X-WR-CALNAME', calendarOf({ tasks: [task(1, '1')] }))).toEqual([
    'Kế hoạch thi đua, khen thưởng năm 2023, Huyện Mẫu',
  ]);
});

test('a calendar of sample data says so', () => {
  const file = calendarOf({ tasks: [task(1, '1')], site: { ...site, sample_note: 'Chỉ để minh họa.' } });
  expect(valuesOf('X-WR-CALDESC', file)).toEqual(['Chỉ để minh họa.']);
});

test('a year without tasks and commemorations has no calendar', () => {
  expect(toCalendar({ site, year: 2023, tasks: [], commemorations: [] })).toBeNull();
});
