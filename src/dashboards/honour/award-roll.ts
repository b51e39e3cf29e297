import type { Database } from '../../db/database.ts';
import { publicText } from '../../text/public-pages.ts';
import { honourText } from '../../text/public-honours.ts';
import type { AwardTotalsRow } from '../rows.ts';
import type { HonourRow } from './honour.ts';
import type { HonourHead } from './honour-head.ts';
import type { HonourList } from './honour-list.ts';
import { listOf } from './honour-list.ts';
import { awardHonours, awardTotals } from './honours.ts';
import { nameOf } from './honour-parts.ts';
import type { RollPage } from './roll-page.ts';
import { rollHeadOf } from './roll-page.ts';

/** All who received one award in a year. */
export interface AwardRollView extends HonourList {
  head: HonourHead;
  footnote: string | undefined;
}

const words = honourText.award;

export async function loadAwardRoll(db: Database, page: RollPage): Promise<AwardRollView> {
  const { year, part } = page.part;
  const award = (await db.rows(awardTotals, year)).find(({ award_code }) => award_code === part);
  if (!award) throw new Error(`the year ${year} has honours of the award "${part}" and no total of it`);
  return toView(page, award, await db.rows(awardHonours, year, part, page.limit, page.offset));
}

export function toView(page: RollPage, award: AwardTotalsRow, rows: readonly HonourRow[]): AwardRollView {
  const list = listOf({ ...award, listed: page.part.listed }, rows);
  return {
    head: rollHeadOf(page, 'award', words.title(nameOf(page.part), page.part.year)),
    ...list,
    footnote: [...(list.roll ? [words.deeds] : []), publicText.honours.totalsNote].join(' '),
  };
}
