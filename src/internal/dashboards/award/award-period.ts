import type { TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { awardText as words, periodInSentence, periodName } from '../../../text/internal-award.ts';
import { label } from '../../../text/labels.ts';
import type { ChartView } from '../chart.ts';
import type { Figure } from '../figure.ts';
import type { PeriodSharesRow, PeriodTotalsRow, QuarterTotalsRow, WholeGroupsRow } from '../rows.ts';
import { addresses, anchorOf, periodPath } from './award-address.ts';
import type { AwardIndex } from './award-index.ts';
import { byLabel } from './award-part.ts';
import { blocChart, quarterChart } from './period-chart.ts';
import { shareTable } from './period-shares.ts';
import type { DivisionView, Reported } from './period-tables.ts';
import { divisionViews, totalCell } from './period-tables.ts';
import groupsSql from './whole-groups.sql?raw';
import quartersSql from './quarter-totals.sql?raw';
import sharesSql from './period-shares.sql?raw';
import totalsSql from './period-totals.sql?raw';

/** What was awarded in a period, divided in every way; each total opens the rows it counts. */
export interface AwardPeriodView {
  title: string;
  lead: string;
  /** Which awards belong to the period. */
  basis: string;
  years: PeriodLink[];
  periods: PeriodLink[];
  figures: Figure[];
  chart: ChartView | undefined;
  shares: TableView;
  divisions: DivisionView[];
  /** What the totals leave out, and what no quarter holds. */
  notes: { text: string; href: string }[];
}

interface PeriodLink {
  label: string;
  path: string;
  current: boolean;
}

export const periodTotals: Query<PeriodTotalsRow> = { name: 'period-totals', sql: totalsSql };
export const periodShares: Query<PeriodSharesRow> = { name: 'period-shares', sql: sharesSql };
export const quarterTotals: Query<QuarterTotalsRow> = { name: 'quarter-totals', sql: quartersSql };
export const wholeGroups: Query<WholeGroupsRow> = { name: 'whole-groups', sql: groupsSql };

export interface AwardPeriodRows {
  readonly totals: readonly PeriodTotalsRow[];
  readonly shares: PeriodSharesRow;
  readonly quarters: readonly QuarterTotalsRow[];
  readonly groups: readonly WholeGroupsRow[];
}

export async function loadAwardPeriod(
  db: Database,
  index: AwardIndex,
  at: { year: number; period: string },
): Promise<AwardPeriodView> {
  const [shares] = await db.rows(periodShares, at.year, at.period);
  if (!shares) throw new Error(`the awards were asked for ${at.period} of ${at.year}, which is not reported on`);
  const rows = {
    totals: await db.rows(periodTotals, at.year, at.period),
    shares,
    quarters: await db.rows(quarterTotals, at.year),
    groups: await db.rows(wholeGroups, at.year, at.period),
  };
  return toView(rows, index, at);
}

export function toView(
  rows: AwardPeriodRows,
  index: AwardIndex,
  { year, period }: { year: number; period: string },
): AwardPeriodView {
  const reported = { year, period, addressOf: addresses(index.parts) };
  return {
    title: words.title(period, year),
    lead: leadOf(rows.totals, reported),
    basis: basisOf(period, year),
    years: yearLinks(index, reported),
    periods: periodLinks(index, reported),
    figures: figuresOf(rows, reported),
    chart: period === 'year' ? quarterChart(rows.quarters, year) : blocChart(rows.totals, period, year),
    shares: shareTable(rows.shares, reported),
    divisions: divisionViews(rows.totals, reported),
    notes: rows.groups.flatMap((group) => noteOf(group, reported)),
  };
}

function leadOf(totals: readonly PeriodTotalsRow[], { year, period }: Reported): string {
  const all = totals.find((row) => row.division === 'all');
  if (!all || all.change === null || all.total === 0) return words.lead(all?.total ?? 0);
  return words.leadWithChange(all.total, all.change, periodInSentence(period, year - 1));
}

function basisOf(period: string, year: number): string {
  if (period === 'year') return words.basis.year;
  return period === 'schoolYear' ? words.basis.schoolYear(`${year - 1}-${year}`) : words.basis.quarters;
}

function periodLinks({ periods }: AwardIndex, { year, period }: Reported): PeriodLink[] {
  return periods
    .filter((row) => row.year === year)
    .map((row) => ({
      label: words.shortPeriod[row.period] ?? periodName(row.period, year),
      path: periodPath(year, row.period),
      current: row.period === period,
    }));
}

/** The same period of other years; where there is none, the whole year. */
function yearLinks({ periods }: AwardIndex, { year, period }: Reported): PeriodLink[] {
  return [...Map.groupBy(periods, (row) => row.year)].map(([other, own]) => ({
    label: String(other),
    path: periodPath(other, own.some((row) => row.period === period) ? period : 'year'),
    current: other === year,
  }));
}

function figuresOf({ totals }: AwardPeriodRows, reported: Reported): Figure[] {
  const before = periodName(reported.period, reported.year - 1);
  const counts = [
    ...totals.filter((row) => row.division === 'all'),
    ...byLabel(totals.filter((row) => row.division === 'recipient_kind')),
  ];
  return counts.map((row) => {
    const { text, href } = totalCell(row, reported);
    return {
      label: row.division === 'all' ? words.all : label('recipientKind', row.part),
      value: text,
      comparison: row.previous_total === null ? undefined : words.compared(formatNumber(row.previous_total), before),
      mark: row.division === 'all' ? 'gold' : undefined,
      href,
    };
  });
}

/** Only the list of a whole year or school year has rows beside those of the totals. */
function noteOf({ line_group, lines }: WholeGroupsRow, { year, period, addressOf }: Reported) {
  const sentences: Readonly<Record<string, (lines: number, year: number) => string>> = words.group;
  const sentence = sentences[line_group];
  if (!sentence) return [];
  const list = addressOf({ year, period, division: 'all', part: 'all' });
  return [{ text: sentence(lines, year), href: `${list}#${anchorOf(line_group)}` }];
}
