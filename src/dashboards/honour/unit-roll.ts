import type { Database, Query } from '../../db/database.ts';
import { honourText } from '../../text/public-honours.ts';
import type { UnitYearHonoursRow } from '../rows.ts';
import type { TableView } from '../table.ts';
import type { HonourHead } from './honour-head.ts';
import { nameOf } from './honour-parts.ts';
import type { RollPage } from './roll-page.ts';
import { rollHeadOf } from './roll-page.ts';
import { unitTable } from './unit-honours.ts';
import sql from './unit-year-honours.sql?raw';

/** All that a unit, its collectives and its people received in a year. */
export interface UnitRollView {
  head: HonourHead;
  table: TableView;
  /** The unit's own page. */
  own: { label: string; path: string };
}

const words = honourText.unit;

export const unitYearHonours: Query<UnitYearHonoursRow> = { name: 'unit-year-honours', sql };

export async function loadUnitRoll(db: Database, page: RollPage): Promise<UnitRollView> {
  const { year, part } = page.part;
  return toView(page, await db.rows(unitYearHonours, year, part, page.limit, page.offset));
}

export function toView(page: RollPage, rows: readonly UnitYearHonoursRow[]): UnitRollView {
  const title = words.title(nameOf(page.part), page.part.year);
  return {
    head: rollHeadOf(page, 'unit', title),
    table: unitTable(title, rows),
    own: { label: words.own, path: `/don-vi/${page.part.part}/` },
  };
}
