/** The years that the sample covers. */
export const years = [2022, 2023] as const;
export type Year = (typeof years)[number];

/** The day after which the sample knows nothing; `so_lieu_den_ngay` of the sample's organisation. */
export const asOf = '2023-12-25';

export const quarterCodes = ['1', '2', '3', '4'] as const;
export type Quarter = (typeof quarterCodes)[number];

const dayMilliseconds = 86_400_000;

export function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * dayMilliseconds).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMilliseconds);
}

export function dayOfYear(iso: string): number {
  return daysBetween(`${iso.slice(0, 4)}-01-01`, iso) + 1;
}

/** The Friday before a weekend's day, or the Monday after it when that Friday lies before `earliest`. */
export function workday(iso: string, earliest: string): string {
  const weekday = new Date(iso).getUTCDay();
  const beyondFriday = weekday === 6 ? 1 : weekday === 0 ? 2 : 0;
  const friday = addDays(iso, -beyondFriday);
  return friday < earliest ? addDays(friday, 3) : friday;
}

export function quarterStart(year: number, quarter: Quarter): string {
  return `${year}-${String(Number(quarter) * 3 - 2).padStart(2, '0')}-01`;
}

export function quarterEnd(year: number, quarter: Quarter): string {
  return quarter === '4'
    ? `${year}-12-31`
    : addDays(`${year}-${String(Number(quarter) * 3 + 1).padStart(2, '0')}-01`, -1);
}

/** The school year that ends in the year. */
export function schoolYear(year: number): string {
  return `${year - 1}-${year}`;
}
