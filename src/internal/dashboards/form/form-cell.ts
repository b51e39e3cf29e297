import { formatNumber, formatPercent } from '../../../text/format.ts';
import type { FormColumn } from './form-layout.ts';
import type { FormRow, FormValue } from './form-table.ts';

/** A cell of a form's body as a page shows it. */
export interface FormCell {
  text: string;
  format: FormColumn['format'];
  /** It says which row it is. */
  isName: boolean;
  href: string | undefined;
}

/** The row's cells in the order of the columns. */
export function cellsOf(columns: readonly FormColumn[], { values, links }: FormRow): FormCell[] {
  return columns.map(({ key, format }, at) => ({
    text: shown(values[at] ?? null, format),
    format,
    isName: key === 'row_label',
    href: links[key],
  }));
}

function shown(value: FormValue, format: FormColumn['format']): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  return format === 'share' ? formatPercent(value) : formatNumber(value);
}
