/** What stands where there is no value. */
const none = '–';

/** 1234.5 → "1.234,5". With `decimals`, always that many, so that a column of scores lines up. */
export function formatNumber(value: number | null, decimals?: number): string {
  if (value === null) return none;
  return new Intl.NumberFormat('vi-VN', {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 2,
  }).format(value);
}

/** A share of one: 0.125 → "12,5%". */
export function formatPercent(share: number | null, decimals?: number): string {
  if (share === null) return none;
  return new Intl.NumberFormat('vi-VN', {
    style: 'percent',
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 1,
  }).format(share);
}

/** "2023-06-11" → "11/06/2023". */
export function formatDate(date: string | null): string {
  if (date === null) return none;
  const [year, month, day] = date.split('-');
  if (!year || !month || !day) throw new Error(`Expected a date like 2023-06-11, got "${date}"`);
  return `${day}/${month}/${year}`;
}

/** A date of which the day, or the month too, may be unknown: "2023-02" → "02/2023". */
export function formatPartialDate(date: string | null): string {
  return date === null ? none : date.split('-').reverse().join('/');
}

/** From one day to another; either end may be open. */
export function formatRange(from: string | null, to: string | null): string {
  if (from === null && to === null) return none;
  if (to === null) return `từ ${formatPartialDate(from)}`;
  if (from === null) return `đến ${formatPartialDate(to)}`;
  return from === to ? formatPartialDate(from) : `${formatPartialDate(from)} – ${formatPartialDate(to)}`;
}

const romans = ['I', 'II', 'III', 'IV'];

export function romanQuarter(quarter: number): string {
  const roman = romans[quarter - 1];
  if (!roman) throw new Error(`Expected a quarter from 1 to 4, got ${quarter}`);
  return roman;
}

/** "Quý I/2023". */
export function formatQuarter(quarter: number, year: number): string {
  return `Quý ${romanQuarter(quarter)}/${year}`;
}

/** A year "2023", a school year "2022-2023", a half "2023-H1" or a quarter "2023-Q1". */
export function formatPeriod(period: string | null): string {
  if (period === null) return none;
  const [, year, rest] = /^(\d{4})(?:-(\d{4}|Q[1-4]|H[12]))?$/.exec(period) ?? [];
  if (!year) throw new Error(`Expected a period like 2023, 2022-2023, 2023-H1 or 2023-Q1, got "${period}"`);
  if (!rest) return `Năm ${year}`;
  if (rest.startsWith('Q')) return formatQuarter(Number(rest.slice(1)), Number(year));
  if (rest.startsWith('H')) return `6 tháng ${rest === 'H1' ? 'đầu' : 'cuối'} năm ${year}`;
  return `Năm học ${year} – ${rest}`;
}
