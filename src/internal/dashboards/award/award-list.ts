import type { Cell, Row, RowGroup, TableView } from '../../../dashboards/table.ts';
import { awardText } from '../../../text/internal-award.ts';
import { awardListText as words } from '../../../text/internal-award-list.ts';
import { recipientCell } from '../recipient.ts';
import { sourceCell, sourceColumn } from '../source-line.ts';
import type { ListGroupsRow, ListLinesRow, ListTotalsRow } from '../rows.ts';
import { anchorOf, periodPath } from './award-address.ts';
import type { AwardList } from './award-lists.ts';
import { nameIn, partName } from './award-part.ts';

/** The rows behind the totals of a part: those that are counted, quarter by quarter, and those that are not. */
export interface AwardListView {
  title: string;
  lead: string;
  /** The page of the totals, and this one. */
  trail: { label: string; path?: string }[];
  /** Totals of several groups, each with the groups that make it. */
  sums: LineSum[];
  counted: TableView;
  /** Nothing when every row is counted. */
  uncounted: TableView | undefined;
}

/** A total that several groups of the list make. */
export interface LineSum {
  id: string;
  text: string;
  rows: number;
  groups: { label: string; path: string }[];
}

/** The groups of which the sums are made. */
const sumGroups: Readonly<Record<string, readonly string[]>> = {
  h1: ['q1', 'q2'],
  m9: ['q1', 'q2', 'q3'],
};

export function toView({ at, totals, groups, lines }: AwardList): AwardListView {
  const { year, period, division } = at;
  const total = totals.find((row) => row.period === period);
  const [first] = lines;
  const title = words.title(partName(at, (first && nameIn(division, first)) ?? at.part), period, year);
  const byGroup = Map.groupBy(lines, (line) => line.line_group);
  const tableOf = (caption: string, own: readonly ListGroupsRow[]): TableView => ({
    caption,
    columns: columnsOf(division, lines),
    groups: own.map((group) => groupOf(group, byGroup.get(group.line_group) ?? [], year)),
    empty: words.empty,
  });
  const uncounted = groups.filter((group) => !group.is_counted);
  return {
    title,
    lead: words.lead(
      total?.total ?? 0,
      uncounted.map((group) => words.other(group.lines, words.group(group.line_group, year))),
    ),
    trail: [{ label: awardText.title(period, year), path: periodPath(year, period) }, { label: title }],
    sums: period === 'year' ? sumsOf(totals, groups, year) : [],
    counted: tableOf(
      words.countedCaption(title),
      groups.filter((group) => group.is_counted),
    ),
    uncounted: uncounted.length > 0 ? tableOf(words.uncountedCaption(title), uncounted) : undefined,
  };
}

function sumsOf(totals: readonly ListTotalsRow[], groups: readonly ListGroupsRow[], year: number): LineSum[] {
  return totals.flatMap(({ period, total }) => {
    const parts = groups.filter((group) => sumGroups[period]?.includes(group.line_group));
    if (parts.length === 0) return [];
    return [
      {
        id: anchorOf(period),
        text: words.sum(period, year, total),
        rows: total,
        groups: parts.map(({ line_group }) => ({
          label: words.group(line_group, year),
          path: `#${anchorOf(line_group)}`,
        })),
      },
    ];
  });
}

/** The list of an award need not name it in each row, that of a unit not the unit. */
function columnsOf(division: string, lines: readonly ListLinesRow[]): TableView['columns'] {
  const occasion = { key: 'occasion', label: words.occasion };
  const hasOccasion = lines.some((line) => occasionOf(line) !== undefined);
  return [
    { key: 'recipient', label: words.recipient, rowHeader: true },
    ...(division === 'unit' ? [] : [{ key: 'unit', label: words.unit, choice: true }]),
    ...(division === 'award' ? [] : [{ key: 'award', label: words.award, choice: true }]),
    ...(division === 'award' && hasOccasion ? [occasion] : []),
    { key: 'decision', label: words.decision },
    sourceColumn,
  ];
}

function groupOf({ line_group, lines }: ListGroupsRow, own: readonly ListLinesRow[], year: number): RowGroup {
  const reason = words.reason[line_group];
  return {
    id: anchorOf(line_group),
    label: words.group(line_group, year),
    note: reason === undefined ? words.lines(lines) : `${words.lines(lines)}, ${reason}`,
    rows: own.map(rowOf),
  };
}

function rowOf(line: ListLinesRow): Row {
  return {
    cells: {
      recipient: recipientCell(line),
      unit: line.unit_name,
      award: { text: line.award_name, note: occasionOf(line) },
      occasion: occasionOf(line),
      decision: decisionOf(line),
      source: sourceCell(line),
    },
  };
}

function occasionOf({ school_year, movement_name }: ListLinesRow): string | undefined {
  const occasions = [
    ...(school_year === null ? [] : [words.schoolYear(school_year)]),
    ...(movement_name === null ? [] : [words.movement(movement_name)]),
  ];
  return occasions.length > 0 ? occasions.join('. ') : undefined;
}

function decisionOf({ decision_number, decision_on, authority }: ListLinesRow): Cell {
  if (decision_number === null) return { text: words.undecided, mark: 'muted' };
  const signed = authority === 'none' ? undefined : authority;
  return { text: decision_number, note: words.decided(decision_on, signed) };
}
