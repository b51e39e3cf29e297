/** A column of a form, as the form prints it. */
export interface FormColumn {
  /** The column of the form's view that fills it. */
  readonly key: string;
  readonly label: string;
  /** What stands in the row of column numbers: "A", "7". */
  readonly number?: string;
  readonly format: 'code' | 'words' | 'amount' | 'share';
  /** In signs, for a worksheet. */
  readonly width: number;
  /** The columns of which this one is the sum. */
  readonly sumOf?: readonly string[];
  readonly shareOf?: { readonly part: string; readonly whole: string };
}

/** Columns under a common head; a number here is that of all of them. */
export interface FormHeadGroup {
  readonly label: string;
  readonly number?: string;
  readonly columns: readonly FormHead[];
}

export type FormHead = FormColumn | FormHeadGroup;

type Extra = Partial<Pick<FormColumn, 'sumOf' | 'width'>>;

export function amount(key: string, label: string, number?: string, extra: Extra = {}): FormColumn {
  return { key, label, ...(number !== undefined && { number }), format: 'amount', width: 10, ...extra };
}

export function share(key: string, label: string, number: string, shareOf: FormColumn['shareOf']): FormColumn {
  return { key, label, number, format: 'share', width: 9, ...(shareOf && { shareOf }) };
}

export function code(key: string, label: string, number?: string): FormColumn {
  return { key, label, ...(number !== undefined && { number }), format: 'code', width: 6 };
}

export function words(key: string, label: string, options: { number?: string; width: number }): FormColumn {
  return { key, label, format: 'words', ...options };
}

/** The columns themselves, from left to right. */
export function columnsOf(heads: readonly FormHead[]): FormColumn[] {
  return heads.flatMap((head) => ('columns' in head ? columnsOf(head.columns) : [head]));
}
