import type { Problem } from '../report/problem.ts';
import type { Cells, Source } from '../source.ts';

/** A row whose own cells are sound. Its references stand as written until they have been looked up. */
export class Row {
  readonly source: Source;
  readonly line: number;
  /** In the order of the source's columns: a million rows are read faster so than by name. */
  readonly values: readonly unknown[];
  /** The cells of the file, in their order there. */
  readonly written: readonly string[];

  constructor(
    source: Source,
    place: { readonly line: number; readonly written: readonly string[] },
    values: readonly unknown[],
  ) {
    this.source = source;
    this.line = place.line;
    this.written = place.written;
    this.values = values;
  }

  /** The values by the names of their columns. */
  get cells(): Cells {
    return Object.fromEntries(Object.keys(this.source.columns).map((name, at) => [name, this.values[at]]));
  }

  /** The same row of the file with other values. */
  with(values: readonly unknown[]): Row {
    return new Row(this.source, this, values);
  }
}

/** Values by the names of their columns without a copy: what is returned shows the row that was given last. */
export function cellsView(source: Source): (values: readonly unknown[]) => Cells {
  let shown: readonly unknown[] = [];
  const view: Cells = {};
  for (const [at, name] of Object.keys(source.columns).entries())
    Object.defineProperty(view, name, { enumerable: true, get: () => shown[at] });
  return (values) => {
    shown = values;
    return view;
  };
}

/** A row that is kept out, as it was written, and why. */
export interface RejectedRow {
  readonly line: number;
  readonly written: readonly string[];
  readonly problems: readonly Problem[];
}

/** Takes what is found in one file, in the order of its lines; nothing is kept by whoever reads. */
export interface Receiver {
  /** The header has been found: rows may follow. */
  begin?(headerCells: readonly string[], sheet: string | null): void;
  accept(row: Row): void;
  reject(row: RejectedRow): void;
  /** What is wrong with the file as a whole, or should be looked at in a row that is accepted all the same. */
  tell(problem: Problem): void;
}
