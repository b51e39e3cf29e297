import type { Cell, Opinion, Row } from './row.ts';

/** Where the database answers otherwise than we do: view, row, column and both values, a line each. */
export function differences({ view, key, rows }: Opinion, answered: readonly AnsweredRow[]): string[] {
  const told = (row: AnsweredRow): string =>
    `${view} · ${key.map((column) => `${column} ${String(row[column])}`).join(', ')}`;
  const ours = byName(rows, told);
  const theirs = byName(answered, told);
  return [
    ...ours.twice.map((row) => `${row} · we have it twice`),
    ...theirs.twice.map((row) => `${row} · the database has it twice`),
    ...[...theirs.rows]
      .filter(([row]) => !ours.rows.has(row))
      .map(([row]) => `${row} · the database has it, we have not`),
    ...[...ours.rows].flatMap(([name, row]) => {
      const other = theirs.rows.get(name);
      return other ? unequalCells(name, row, other) : [`${name} · we have it, the database has not`];
    }),
  ];
}

/** What the database gives; the engine knows no TypeScript. */
export type AnsweredRow = Readonly<{ [column: string]: unknown }>;

function byName<R>(rows: readonly R[], told: (row: R) => string): { rows: Map<string, R>; twice: string[] } {
  const found = new Map<string, R>();
  const twice: string[] = [];
  for (const row of rows) {
    const name = told(row);
    if (found.has(name)) twice.push(name);
    found.set(name, row);
  }
  return { rows: found, twice };
}

function unequalCells(name: string, ours: Row, theirs: AnsweredRow): string[] {
  return Object.entries(ours).flatMap(([column, cell]) => {
    const other = theirs[column];
    if (other === undefined) return [`${name} · ${column}: the view has no such column`];
    return isEqual(cell, other) ? [] : [`${name} · ${column}: ${cell} by us, ${String(other)} in the database`];
  });
}

/** Both round once at the end; what they do before may differ in the last of sixteen figures. */
function isEqual(ours: Cell, theirs: unknown): boolean {
  if (typeof ours !== 'number' || typeof theirs !== 'number') return ours === theirs;
  return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours));
}

/** How many cells are compared. */
export function cellsOf({ rows }: Opinion): number {
  return rows.reduce((cells, row) => cells + Object.keys(row).length, 0);
}
