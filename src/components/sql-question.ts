/** A question worked for the reader, with the SQL that answers it. */
export interface SqlQuestion {
  readonly id: string;
  readonly title: string;
  readonly sql: string;
}
