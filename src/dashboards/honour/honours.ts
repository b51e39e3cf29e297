import type { Database, Query } from '../../db/database.ts';
import { publicText } from '../../text/public-pages.ts';
import { totalOf, yearTotals } from '../home/year-totals.ts';
import type { AwardHonoursRow, AwardTotalsRow, HonourDecisionsRow, HonourPartsRow, YearTotalsRow } from '../rows.ts';
import type { TableView } from '../table.ts';
import awardHonoursSql from './award-honours.sql?raw';
import awardTotalsSql from './award-totals.sql?raw';
import { awardTotalsOf } from './award-totals.ts';
import decisionsSql from './honour-decisions.sql?raw';
import type { HonourHead } from './honour-head.ts';
import { headOf } from './honour-head.ts';
import { honourParts } from './honour-parts.ts';
import type { HonourSection } from './honour-section.ts';
import { sectionOf } from './honour-section.ts';
import { inFull, wholeAward } from './in-full.ts';

/** The roll of honour of a year: how many of each award, then who received it or the way to them. */
export interface HonoursView {
  head: HonourHead;
  /** Also the way to the sections: each award leads to its own. */
  totals: TableView;
  sections: HonourSection[];
}

const words = publicText.honours;
const recipients = ['collectives', 'households', 'individuals'] as const;

export const awardHonours: Query<AwardHonoursRow> = { name: 'award-honours', sql: awardHonoursSql };
export const awardTotals: Query<AwardTotalsRow> = { name: 'award-totals', sql: awardTotalsSql };
export const honourDecisions: Query<HonourDecisionsRow> = { name: 'honour-decisions', sql: decisionsSql };

export async function loadHonours(db: Database, year: number): Promise<HonoursView> {
  const parts = (await db.rows(honourParts, 'award')).filter((part) => part.year === year);
  const whole = [...inFull(parts)].map((award) => db.rows(awardHonours, year, award, wholeAward, 0));
  return toView(
    {
      parts,
      honours: (await Promise.all(whole)).flat(),
      decisions: await db.rows(honourDecisions, year),
      awards: await db.rows(awardTotals, year),
      years: await db.rows(yearTotals),
    },
    year,
  );
}

interface Rows {
  /** How many of each award the roll lists, in the order of honour. */
  parts: readonly HonourPartsRow[];
  /** Those of the awards that stand in full. */
  honours: readonly AwardHonoursRow[];
  decisions: readonly HonourDecisionsRow[];
  /** In the order of honour. */
  awards: readonly AwardTotalsRow[];
  years: readonly YearTotalsRow[];
}

export function toView(rows: Rows, year: number): HonoursView {
  return {
    head: headOf({ year, division: 'award', title: words.title(year), lead: leadOf(rows.years, year) }),
    totals: awardTotalsOf(rows, year),
    sections: sectionsOf(rows, year),
  };
}

function sectionsOf({ parts, honours, decisions, awards }: Rows, year: number): HonourSection[] {
  const whole = inFull(parts);
  const listed = new Map(parts.map((part) => [part.part, part.listed]));
  return awards
    .filter((award) => award.total > 0)
    .map((award) =>
      sectionOf({
        year,
        award,
        listed: listed.get(award.award_code) ?? 0,
        isInFull: whole.has(award.award_code),
        honours: honours.filter((row) => row.award_code === award.award_code),
        decisions: decisions.filter((row) => row.award_code === award.award_code),
      }),
    );
}

function leadOf(years: readonly YearTotalsRow[], year: number): string {
  const awards = totalOf(years, year, 'awards')?.amount ?? 0;
  if (awards === 0) return words.none(year);
  const parts = recipients.flatMap((kind) => {
    const amount = totalOf(years, year, kind)?.amount ?? 0;
    return amount > 0 ? [words.part[kind](amount)] : [];
  });
  return words.lead(awards, parts.join(', '));
}
