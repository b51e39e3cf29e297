import type { SqlType } from '../cells/column.ts';

/** A base table of the databases, filled row by row. */
export interface Table {
  readonly name: string;
  readonly comment: string;
  readonly fields: readonly Field[];
}

export interface Field {
  readonly name: string;
  readonly sqlType: SqlType;
  readonly comment: string;
}

export function field(name: string, sqlType: SqlType, comment: string): Field {
  return { name, sqlType, comment };
}
