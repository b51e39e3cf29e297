import { formatNumber } from './format.ts';

export function lastYear(year: number): string {
  return `năm ${year - 1}`;
}

/** "tăng 12", "giảm 3", "không đổi". */
export function trend(change: number): string {
  return moved(change, formatNumber(Math.abs(change)));
}

/** The same in percentage points; a change that would be shown as 0,0 is none. */
export function trendInPoints(change: number): string {
  const shown = formatNumber(Math.abs(change), 1);
  return moved(shown === '0,0' ? 0 : change, `${shown} điểm phần trăm`);
}

/** A change in a column of figures: "+12", "−3", "0". */
export function signed(change: number): string {
  return change > 0 ? `+${formatNumber(change)}` : formatNumber(change).replace('-', '−');
}

function moved(change: number, amount: string): string {
  if (change === 0) return 'không đổi';
  return change > 0 ? `tăng ${amount}` : `giảm ${amount}`;
}
