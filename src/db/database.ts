/** What the columns of a metric hold: both engines answer these four alike. */
export type Value = string | number | boolean | null;

/** How the engines call them. */
export type FieldType = 'VARCHAR' | 'INTEGER' | 'DOUBLE' | 'BOOLEAN';

/** A question to the database; `Row` is what each row of the answer looks like. */
export interface Query<Row> {
  /** For error messages. */
  readonly name: string;
  /** Parameters are `$1, $2`. */
  readonly sql: string;
  /** Never there; carries the type. */
  readonly row?: Row;
}

/** The native database while pages are built, or the browser's: the same files, the same views, the same answers. */
export interface Database {
  rows<Row>(query: Query<Row>, ...parameters: Value[]): Promise<Row[]>;
}

/** What a question of the reader's own is answered. */
export interface Answer {
  readonly columns: readonly AnswerColumn[];
  /** In the order of the columns. */
  readonly rows: readonly (readonly Value[])[];
  /** There are more rows than were asked for. */
  readonly isCut: boolean;
}

export interface AnswerColumn {
  readonly name: string;
  /** Of the four, the one that holds its values as they are fetched. */
  readonly type: FieldType;
  readonly isNumber: boolean;
}

/** An engine's error, told with the question that caused it. */
export function queryError(query: Query<unknown>, cause: unknown): Error {
  const said = cause instanceof Error ? cause.message : String(cause);
  return new Error(`query "${query.name}" failed: ${said}`, { cause });
}
