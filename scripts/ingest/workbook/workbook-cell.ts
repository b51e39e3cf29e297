import type { Cell, CellValue } from 'hucre/xlsx';
import { clean } from '../text/records.ts';

/** A cell of a workbook as an officer would type it into a CSV, so that one reading serves both. */
export function cellText(value: CellValue | undefined, cell: Cell | undefined): string {
  if (value === null || value === undefined) return isUncalculated(cell) ? '#N/A' : '';
  if (typeof value === 'string') return clean(value.replace(/\r\n?/g, '\n'));
  if (typeof value === 'boolean') return value ? 'Có' : 'Không';
  const format = formatOf(cell);
  return value instanceof Date ? dayText(value, format) : numberText(value, format);
}

/** A program wrote the formula and no spreadsheet has calculated it yet: its value is not available. */
function isUncalculated(cell: Cell | undefined): boolean {
  return cell?.formula !== undefined;
}

/** Without words beside the number, signs without their meaning (`\%`), and the language (`[$-42A]`). */
function formatOf(cell: Cell | undefined): string {
  return cell?.style?.numFmt?.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '') ?? '';
}

/**
 * The day without its time, or no more than its format shows: Excel takes a month that is typed for its first day. The
 * day 0, of a formula that refers to a blank cell, is shown so.
 */
function dayText(value: Date, format: string): string {
  if (value.getTime() < firstDay) return '00/01/1900';
  const [year = '', month = '', day = ''] = value.toISOString().split(/[-T]/);
  if (/d/i.test(format) || !/y/i.test(format)) return `${day}/${month}/${year}`;
  return /m/i.test(format) ? `${month}/${year}` : year;
}

const firstDay = Date.UTC(1900, 0, 1);

/**
 * The number that the cell holds, not the rounding it shows, with a decimal comma. Only a longer fraction than any column
 * takes, such as an average has, is rounded as shown.
 */
function numberText(value: number, format: string): string {
  const isPercent = format.includes('%');
  const held = isPercent ? value * 100 : value;
  const shown = decimalsShown(format);
  const text = shown !== undefined && hasLongFraction(held) ? rounded(held, shown) : written(held);
  return (isPercent ? `${text}%` : text).padStart(/^0+$/.test(format) ? format.length : 0, '0');
}

function hasLongFraction(value: number): boolean {
  return (written(value).split(',')[1] ?? '').length > 2;
}

/** How many decimals a format fixes: 2 in `#,##0.00`, none in `General`. */
function decimalsShown(format: string): number | undefined {
  return /^[^;]*?0(?:\.([0#?]+))?/
    .exec(format)
    ?.slice(1)
    .map((digits) => digits?.length ?? 0)[0];
}

function rounded(value: number, decimals: number): string {
  return value.toLocaleString('vi', { useGrouping: false, maximumFractionDigits: decimals });
}

/** Excel counts to 15 digits; what stands behind them is the dust of binary fractions. */
const exact = new Intl.NumberFormat('vi', { useGrouping: false, maximumSignificantDigits: 15 });

function written(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : exact.format(value);
}
