/** A table of a page: its head and its rows, each as its letters without blanks. */
export interface TableLetters {
  readonly head: string;
  readonly rows: readonly string[];
}

/** Where a table is on paper; sheets are counted from one. */
export interface PrintedTable extends TableLetters {
  /** Those that hold a row of it. */
  readonly sheets: readonly number[];
  /** Those of them on which no head stands above its rows. */
  readonly headless: readonly number[];
  /** Those on which one row stands without the others. */
  readonly lonely: readonly number[];
  /** The rows that are whole on none. */
  readonly cut: readonly string[];
}

interface Place {
  readonly sheet: number;
  readonly from: number;
  readonly to: number;
}

/** Follows the tables row by row over the letters of the sheets, as a row like another may stand on a sheet before. */
export function followTables(tables: readonly TableLetters[], sheets: readonly string[]): PrintedTable[] {
  let last: Place = { sheet: 1, from: 0, to: 0 };
  const follow = (letters: string): Place | undefined => {
    const found = findBehind(last, letters, sheets);
    last = found ?? last;
    return found;
  };
  return tables.map(({ head, rows }) => {
    follow(head);
    const places = rows.map(follow);
    const runs = runsOf(places.filter((place) => place !== undefined));
    return {
      head,
      rows,
      sheets: numbersOf(runs),
      headless: numbersOf(runs.filter(([top]) => top && !above(top, sheets).includes(head))),
      lonely: numbersOf(runs.filter(({ length }) => length === 1 && rows.length > 1)),
      cut: rows.filter((_, at) => !places[at]),
    };
  });
}

function findBehind(last: Place, letters: string, sheets: readonly string[]): Place | undefined {
  return sheets
    .slice(last.sheet - 1)
    .map((all, at) => ({ sheet: last.sheet + at, from: all.indexOf(letters, at === 0 ? last.to : 0) }))
    .filter(({ from }) => from >= 0)
    .map(({ sheet, from }) => ({ sheet, from, to: from + letters.length }))
    .at(0);
}

/** The rows of each sheet. */
function runsOf(places: readonly Place[]): Place[][] {
  return [...Map.groupBy(places, ({ sheet }) => sheet).values()];
}

function numbersOf(runs: readonly Place[][]): number[] {
  return runs.flatMap(([top]) => top?.sheet ?? []);
}

function above({ sheet, from }: Place, sheets: readonly string[]): string {
  return sheets[sheet - 1]?.slice(0, from) ?? '';
}
