import type { Cell } from './cell.ts';

/** A day as offices write it; a day that is in no calendar is told apart from what is no day. */
export function parseDate(cell: string): Cell<string> {
  if (/^\d{5}$/.test(cell)) return parseExcelDay(Number(cell));
  const [, day, month, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell) ?? inWords.exec(cell) ?? [];
  if (!day || !month || !year) {
    return { code: 'not-a-date', message: 'không phải là ngày (cần dạng ngày/tháng/năm, ví dụ 05/02/2023)' };
  }
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const real = new Date(`${iso}T00:00:00Z`);
  if (!Number.isNaN(real.getTime()) && real.toISOString().startsWith(iso)) return { value: iso };
  const message = `không có ngày ${day} tháng ${month} năm ${year} trong lịch`;
  return { code: 'impossible-date', message, suggestion: 'xem lại, cần ghi ngày trước, tháng sau' };
}

const inWords = /^ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})$/i;

/** A date column that was exported as numbers holds days since 30/12/1899; outside 1954 to 2064 it is something else. */
function parseExcelDay(days: number): Cell<string> {
  if (days < 20_000 || days > 60_000)
    return { code: 'not-a-date', message: 'không phải là ngày (cần dạng ngày/tháng/năm, ví dụ 05/02/2023)' };
  const value = new Date(Date.UTC(1899, 11, 30 + days)).toISOString().slice(0, 10);
  const message = `là số ngày của Excel, được đọc là ${formatDay(value)}`;
  return {
    value,
    warning: { code: 'excel-date', message, suggestion: 'định dạng cột ấy là ngày trong Excel rồi lưu lại' },
  };
}

/** 2023-06-11 → 11/06/2023, and 2023-06 → 06/2023. */
export function formatDay(iso: string): string {
  return iso.split('-').toReversed().join('/');
}

/** `ngày … tháng 02 năm 2026`: a form whose day, or month too, nobody filled in. */
const unfilled = /^(?:(?:ngày[ .…]*)?tháng(?:[ .…]*| (\d{1,2}) ))?năm (\d{4})$/i;

/** A day, a month or a year. */
export function parsePartialDate(cell: string): Cell<string> {
  const [, month, year] = /^(?:(\d{1,2})\/)?(\d{4})$/.exec(cell) ?? unfilled.exec(cell) ?? [];
  if (!year) return parseDate(cell);
  if (!month) return { value: year };
  if (Number(month) >= 1 && Number(month) <= 12) return { value: `${year}-${month.padStart(2, '0')}` };
  return {
    code: 'impossible-date',
    message: `không có tháng ${month} trong lịch`,
    suggestion: 'xem lại, cần ghi tháng trước, năm sau',
  };
}
