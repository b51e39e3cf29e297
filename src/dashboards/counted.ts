import type { RowGroup } from './table.ts';

/** How many rows the groups list; their totals are none. */
export function rowsIn(groups: readonly RowGroup[]): number {
  return groups.flatMap(({ rows }) => rows).filter(({ total }) => !total).length;
}

/**
 * How many rows a whole number promises that leads to a list of the internal site; a test holds it to them. Nothing
 * for other words, and for what leads elsewhere.
 */
export function countedBy(text: string, path: string | undefined): number | undefined {
  if (!path || !/^(\/noi-bo\/|#)/.test(path) || !/^\d{1,3}(\.?\d{3})*$/.test(text)) return undefined;
  return Number(text.replaceAll('.', ''));
}
