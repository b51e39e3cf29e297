import type { Cell } from './cell.ts';

const schoolYear = /^(?:năm học )?(\d{4}) ?[-–—/] ?(\d{4})$/i;
const calendarYear = /^(?:năm )?(\d{4})$/i;

/** A school year, here always 2022-2023; the file's own calendar year says no more than a blank does. */
export function parsePeriod(cell: string, year?: number | null): Cell<string | null> {
  const [, from, to] = schoolYear.exec(cell) ?? [];
  if (from && to && Number(to) === Number(from) + 1) return { value: `${from}-${to}` };
  const [, whole] = calendarYear.exec(cell) ?? [];
  if (whole && Number(whole) === year) return { value: null };
  return {
    code: 'not-a-period',
    message: whole ? 'không phải là năm của thư mục chứa tệp này' : 'không phải là năm học (cần dạng 2022-2023)',
    suggestion: whole
      ? `chuyển dòng này sang tệp của năm ${whole}, hoặc để trống nếu là năm ${String(year)}`
      : 'theo năm dương lịch thì để trống; theo năm học thì ghi hai năm liền nhau',
  };
}
