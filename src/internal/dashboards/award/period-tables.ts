import type { Cell, Column, Row, TableView } from '../../../dashboards/table.ts';
import { formatNumber } from '../../../text/format.ts';
import { awardText as words, periodInSentence, periodName } from '../../../text/internal-award.ts';
import { signed } from '../../../text/trend.ts';
import type { PeriodTotalsRow } from '../rows.ts';
import type { AddressOf } from './award-address.ts';
import { rowsPath } from './award-address.ts';
import { byLabel, partName } from './award-part.ts';

/** Of which period totals are shown, and where the rows of each total stand. */
export interface Reported {
  readonly year: number;
  readonly period: string;
  readonly addressOf: AddressOf;
}

/** One way of dividing the awards of a period. */
export interface DivisionView {
  readonly heading: string;
  readonly table: TableView;
}

type Division = keyof typeof words.division;

/** The divisions whose parts sum the table up. Not every award is of a movement. */
const sumsOf: Readonly<Record<Division, readonly string[]>> = {
  award: ['family', 'all'],
  level: ['all'],
  authority: ['all'],
  recipient_kind: ['all'],
  commendation_type: ['all'],
  movement: [],
  bloc: ['all'],
  unit: ['all'],
};

const divisions = Object.keys(words.division) as Division[];

/** The awards of a period divided in every way, each total beside that of the same period last year. */
export function divisionViews(totals: readonly PeriodTotalsRow[], reported: Reported): DivisionView[] {
  return divisions.map((division) => ({
    heading: words.division[division].heading,
    table: divisionTable(totals, division, reported),
  }));
}

/** A total that opens the rows it counts. */
export function totalCell(row: PeriodTotalsRow, { year, period, addressOf }: Reported): Cell {
  const { division, part, total } = row;
  const href = total > 0 ? rowsPath({ year, period, division, part }, addressOf) : undefined;
  return { text: formatNumber(total), href };
}

/** The awards of a period divided in one way. */
export function divisionTable(totals: readonly PeriodTotalsRow[], division: Division, reported: Reported): TableView {
  const { heading } = words.division[division];
  const parts = byLabel(totals.filter((row) => row.division === division));
  const sums = byLabel(totals.filter((row) => sumsOf[division].includes(row.division)));
  const sumRows = sums.map((row) => ({ ...rowOf(row, reported), total: true }));
  return {
    caption: words.caption(heading, periodInSentence(reported.period, reported.year)),
    columns: columnsOf(parts, division, reported),
    groups: [{ rows: parts.length === 0 ? [] : [...parts.map((row) => rowOf(row, reported)), ...sumRows] }],
    footnote: division === 'movement' && parts.length > 0 ? words.movementNote : undefined,
    empty: words.empty,
  };
}

function columnsOf(rows: readonly PeriodTotalsRow[], division: Division, { year, period }: Reported): Column[] {
  const comparison: Column[] = [
    { key: 'previous', label: periodName(period, year - 1), align: 'end' },
    { key: 'change', label: words.change, align: 'end' },
  ];
  const kinds: Column[] = [
    { key: 'collectives', label: words.collectives, align: 'end' },
    { key: 'households', label: words.households, align: 'end' },
    { key: 'individuals', label: words.individuals, align: 'end' },
  ];
  return [
    { key: 'part', label: words.division[division].name, rowHeader: true },
    { key: 'total', label: words.total, unit: words.turns, align: 'end' },
    ...(rows.some((row) => row.previous_total !== null) ? comparison : []),
    ...(division === 'recipient_kind' ? [] : kinds),
  ];
}

function rowOf(row: PeriodTotalsRow, reported: Reported): Row {
  return {
    cells: {
      part: partName(row, row.part_name),
      total: totalCell(row, reported),
      previous: previousCell(row, reported),
      change: row.change === null ? '' : signed(row.change),
      collectives: formatNumber(row.collectives),
      households: formatNumber(row.households),
      individuals: formatNumber(row.individuals),
    },
  };
}

function previousCell({ division, part, previous_total }: PeriodTotalsRow, reported: Reported): Cell {
  const { year, period, addressOf } = reported;
  const hasRows = previous_total !== null && previous_total > 0;
  return {
    text: formatNumber(previous_total),
    href: hasRows ? rowsPath({ year: year - 1, period, division, part }, addressOf) : undefined,
  };
}
