import type { Cell } from './cell.ts';

/** How a kind of number is written, and up to where the database holds it. */
interface NumberForm {
  readonly written: RegExp;
  readonly example: string;
  readonly largest: number;
}

export const integers: NumberForm = { written: /^-?(\d+|\d{1,3}(\.\d{3})+)$/, example: '1.250', largest: 2 ** 31 - 1 };
export const decimals: NumberForm = {
  written: /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d{1,2})?$/,
  example: '97,5',
  largest: 9_999_999_999.99,
};

export function parseNumber(cell: string, { written, example, largest }: NumberForm): Cell<number> {
  if (!written.test(cell)) return { code: 'not-a-number', message: `không phải là số (cần dạng ${example})` };
  const value = Number(cell.replaceAll('.', '').replace(',', '.'));
  if (Math.abs(value) <= largest) return { value };
  return { code: 'number-too-large', message: `quá lớn (nhiều nhất là ${largest.toLocaleString('vi')})` };
}

/** As an officer writes it: 97,5. */
export function formatNumber(value: number): string {
  return String(value).replace('.', ',');
}
