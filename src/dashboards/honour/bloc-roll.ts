import type { Database, Query } from '../../db/database.ts';
import { honourText } from '../../text/public-honours.ts';
import type { BlocHonoursRow } from '../rows.ts';
import sql from './bloc-honours.sql?raw';
import type { HonourHead } from './honour-head.ts';
import { nameOf } from './honour-parts.ts';
import type { RollGroup } from './honour-roll.ts';
import { rollByUnit } from './honour-roll.ts';
import type { RollPage } from './roll-page.ts';
import { rollHeadOf } from './roll-page.ts';

/** What the units of a bloc received in a year, each unit with its awards. */
export interface BlocRollView {
  head: HonourHead;
  roll: RollGroup[];
  footnote: string;
}

export const blocHonours: Query<BlocHonoursRow> = { name: 'bloc-honours', sql };

export async function loadBlocRoll(db: Database, page: RollPage): Promise<BlocRollView> {
  const { year, part } = page.part;
  return toView(page, await db.rows(blocHonours, year, part, page.limit, page.offset));
}

export function toView(page: RollPage, rows: readonly BlocHonoursRow[]): BlocRollView {
  const title = honourText.bloc.title(nameOf(page.part), page.part.year);
  return { head: rollHeadOf(page, 'bloc', title), roll: rollByUnit(rows), footnote: honourText.bloc.note };
}
