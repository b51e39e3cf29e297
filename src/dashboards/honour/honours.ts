import type { Database, Query } from '../../db/database.ts';
import { formatNumber } from '../../text/format.ts';
import { publicText } from '../../text/public-pages.ts';
import type { HonourSection } from './honour-section.ts';
import { anchorOf, sectionOf } from './honour-section.ts';
import type { AwardTotalsRow, HonoursRow, YearTotalsRow } from '../rows.ts';
import type { Row, TableView } from '../table.ts';
import { totalOf, yearTotals } from '../home/year-totals.ts';
import awardTotalsSql from './award-totals.sql?raw';
import sql from './honours.sql?raw';

/** The roll of honour of a year: how many of each award, then all who received it. */
export interface HonoursView {
  title: string;
  lead: string;
  /** Also the way to the sections: each award leads to its own. */
  totals: TableView;
  sections: HonourSection[];
}

const words = publicText.honours;
const recipients = ['collectives', 'households', 'individuals'] as const;

export const honours: Query<HonoursRow> = { name: 'honours', sql };
export const awardTotals: Query<AwardTotalsRow> = { name: 'award-totals', sql: awardTotalsSql };

export async function loadHonours(db: Database, year: number): Promise<HonoursView> {
  return toView(
    {
      honours: await db.rows(honours, year),
      awards: await db.rows(awardTotals, year),
      years: await db.rows(yearTotals),
    },
    year,
  );
}

interface Rows {
  honours: readonly HonoursRow[];
  /** In the order of honour. */
  awards: readonly AwardTotalsRow[];
  years: readonly YearTotalsRow[];
}

export function toView(rows: Rows, year: number): HonoursView {
  const received = Map.groupBy(rows.honours, (row) => row.award_code);
  return {
    title: words.title(year),
    lead: leadOf(rows.years, year),
    totals: totalsOf(rows, year),
    sections: rows.awards
      .filter((award) => award.total > 0)
      .map((award) => sectionOf(award, received.get(award.award_code) ?? [])),
  };
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

function totalsOf({ awards, years }: Rows, year: number): TableView {
  const number = (key: 'collectives' | 'households' | 'individuals' | 'total' | 'previous') =>
    ({ key, label: words[key], align: 'end' }) as const;
  return {
    caption: words.totalsCaption(year),
    columns: [
      { key: 'award', label: words.award, rowHeader: true },
      ...(['total', 'collectives', 'households', 'individuals', 'previous'] as const).map(number),
    ],
    groups: [{ rows: awards.length > 0 ? [...awards.map(totalRowOf), sumOf(years, year)] : [] }],
    footnote: words.totalsNote,
    empty: words.none(year),
  };
}

function totalRowOf(award: AwardTotalsRow): Row {
  return {
    cells: {
      award: award.total > 0 ? { text: award.award_name, href: `#${anchorOf(award.award_code)}` } : award.award_name,
      total: formatNumber(award.total),
      collectives: amountOf(award.collectives),
      households: amountOf(award.households),
      individuals: amountOf(award.individuals),
      previous: formatNumber(award.previous_total),
    },
  };
}

function sumOf(years: readonly YearTotalsRow[], year: number): Row {
  const awards = totalOf(years, year, 'awards');
  const amounts = recipients.map((kind) => [kind, amountOf(totalOf(years, year, kind)?.amount ?? 0)]);
  return {
    cells: {
      award: words.sum,
      total: formatNumber(awards?.amount ?? 0),
      ...Object.fromEntries(amounts),
      previous: formatNumber(awards?.previous ?? null),
    },
    total: true,
  };
}

/** Most awards are for one kind of recipient: zeros would hide which. */
function amountOf(amount: number): string {
  return amount === 0 ? '' : formatNumber(amount);
}
