import type { HonourPartsRow } from '../rows.ts';

/** An award of more recipients has its decisions on the year's page and its names on a page of its own. */
export const wholeAward = 30;
/** However many awards there are, the year's page stays below 30 KB. */
const wholePage = 240;

/** The awards that stand in full on the year's page; the parts are in the order of honour, so that the highest do. */
export function inFull(parts: readonly Pick<HonourPartsRow, 'part' | 'listed'>[]): Set<string> {
  const whole = new Set<string>();
  let listed = 0;
  for (const part of parts) {
    if (part.listed > wholeAward || listed + part.listed > wholePage) continue;
    whole.add(part.part);
    listed += part.listed;
  }
  return whole;
}
