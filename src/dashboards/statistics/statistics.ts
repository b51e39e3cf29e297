import type { Database } from '../../db/database.ts';
import { formatNumber } from '../../text/format.ts';
import { publicText } from '../../text/public-pages.ts';
import { statisticsText as words } from '../../text/public-statistics.ts';
import { signed } from '../../text/trend.ts';
import { figures, totalOf, yearTotals } from '../home/year-totals.ts';
import { anchorOf } from '../honour/honour-parts.ts';
import { awardTotals } from '../honour/honours.ts';
import type { AwardTotalsRow, ShareYearsRow, YearTotalsRow } from '../rows.ts';
import type { Row, RowGroup, TableView } from '../table.ts';
import { shareTableOf, shareYears } from './share-years.ts';

/** The public figures of a year: how many were commended, with which awards, and the two shares to be raised. */
export interface StatisticsView {
  title: string;
  lead: string;
  figures: { label: string; value: string; comparison: string | undefined }[];
  awards: TableView;
  shares: TableView;
}

export async function loadStatistics(db: Database, year: number): Promise<StatisticsView> {
  return toView(
    {
      awards: await db.rows(awardTotals, year),
      shares: await db.rows(shareYears, year),
      years: await db.rows(yearTotals),
    },
    year,
  );
}

interface Rows {
  /** In the order of honour. */
  awards: readonly AwardTotalsRow[];
  /** Up to the year, the oldest first. */
  shares: readonly ShareYearsRow[];
  years: readonly YearTotalsRow[];
}

export function toView({ awards, shares, years }: Rows, year: number): StatisticsView {
  const sum = totalOf(years, year, 'awards');
  return {
    title: words.title(year),
    lead: leadOf(sum, year),
    figures: figures.flatMap((figure) => {
      const total = totalOf(years, year, figure);
      return total
        ? [
            {
              label: publicText.home.figure[figure],
              value: formatNumber(total.amount),
              comparison: comparisonOf(total),
            },
          ]
        : [];
    }),
    awards: awardTableOf(awards, sum, year),
    shares: shareTableOf(shares),
  };
}

function leadOf(sum: YearTotalsRow | undefined, year: number): string {
  if (!sum || sum.amount === 0) return words.none(year);
  return sum.previous === null
    ? words.lead(sum.amount)
    : words.leadWithChange(sum.amount, sum.amount - sum.previous, year);
}

function comparisonOf({ amount, previous }: YearTotalsRow): string | undefined {
  return previous === null ? undefined : words.compared(previous, amount - previous);
}

function awardTableOf(awards: readonly AwardTotalsRow[], sum: YearTotalsRow | undefined, year: number): TableView {
  const families: RowGroup[] = (['title', 'form'] as const).flatMap((family) => {
    const rows = awards.filter((award) => award.family === family).map((award) => awardRowOf(award, year));
    return rows.length > 0 ? [{ label: words.awards.family[family], rows }] : [];
  });
  return {
    caption: words.awards.caption(year),
    columns: [
      { key: 'award', label: words.awards.award, rowHeader: true },
      { key: 'total', label: words.awards.total(year), unit: words.awards.turns, align: 'end' },
      { key: 'previous', label: words.awards.total(year - 1), unit: words.awards.turns, align: 'end' },
      { key: 'change', label: words.awards.change, align: 'end' },
    ],
    groups: sum ? [...families, { rows: [sumRowOf(sum)] }] : families,
    footnote: words.awards.note,
    empty: words.none(year),
  };
}

/** An award that nobody received this year has no section in the roll to lead to. */
function awardRowOf({ award_code, award_name, total, previous_total }: AwardTotalsRow, year: number): Row {
  const href = total > 0 ? `/bang-vang/${year}/#${anchorOf(award_code)}` : undefined;
  return { cells: { award: { text: award_name, href }, ...amountsOf(total, previous_total) } };
}

function sumRowOf({ amount, previous }: YearTotalsRow): Row {
  return { cells: { award: words.awards.sum, ...amountsOf(amount, previous) }, total: true };
}

function amountsOf(total: number, previous: number | null) {
  return {
    total: formatNumber(total),
    previous: formatNumber(previous),
    change: previous === null ? formatNumber(null) : signed(total - previous),
  };
}
