import type { Cell, Row, RowGroup, TableView } from '../../../dashboards/table.ts';
import { formatNumber, formatPercent, formatQuarter } from '../../../text/format.ts';
import { queryText } from '../../../text/internal-query.ts';
import { unitPath } from '../unit/unit-path.ts';
import { allBlocs, blocAnchor, quarterPath } from './indicator-address.ts';
import type { GroupResult, IndicatorSlice, QuarterSlice, UnitFigures } from './indicator-slice.ts';

/** Which figures of an indicator the reader wants; `bloc` may be `allBlocs`. */
export interface ProgressQuestion {
  quarter: number;
  bloc: string;
}

/** One indicator of a quarter, unit by unit, the units of a bloc together. */
export interface QuarterProgressView {
  finding: string;
  /** The page that lists the same rows with their sources. */
  path: string;
  measure: string;
  table: TableView;
  chart: { labels: string[]; series: { name: string; values: (number | null)[] }[] };
}

/** Where the figures of a unit were read. */
export type SourceOf = (unit: string) => string | undefined;

const words = queryText.answer;

export function toView(slice: IndicatorSlice, question: ProgressQuestion, sourceOf?: SourceOf): QuarterProgressView {
  const own = slice.quarters.find(({ quarter }) => quarter === question.quarter);
  const groups = own ? groupsOf(slice, own).filter(({ id }) => isAsked(id, question.bloc)) : [];
  const quarter = formatQuarter(question.quarter, slice.year);
  const result = resultOf(own, question.bloc === allBlocs ? '' : question.bloc);
  return {
    finding: result ? findingOf(result, `${quarter}, ${lowered(slice.name)}`) : words.noRows(quarter),
    path: own
      ? quarterPath(slice.year, slice.code, own.quarter, question.bloc === allBlocs ? undefined : question.bloc)
      : `/noi-bo/tien-do/${slice.year}/chi-tieu/`,
    measure: slice.measure,
    table: {
      caption: words.caption(slice.name, quarter),
      columns: columnsOf(slice.measure),
      groups: groups.map((group) => toGroup(slice, group, sourceOf)),
      empty: words.empty,
    },
    chart: question.bloc === allBlocs ? chartOfBlocs(groups) : chartOfUnits(slice, groups),
  };
}

interface BlocGroup {
  id: string;
  name: string;
  figures: UnitFigures[];
  result: GroupResult | undefined;
}

/** The blocs in their order, then the units that are in none. */
function groupsOf(slice: IndicatorSlice, own: QuarterSlice): BlocGroup[] {
  const figures = Map.groupBy(own.figures, ([unit]) => slice.units[unit]?.bloc ?? '');
  return [...slice.blocs, { id: '', name: words.outside }]
    .map(({ id, name }) => ({
      id,
      name,
      figures: figures.get(id) ?? [],
      result: id === '' ? undefined : resultOf(own, id),
    }))
    .filter((group) => group.figures.length > 0);
}

function isAsked(bloc: string, asked: string): boolean {
  return asked === allBlocs || asked === bloc;
}

function resultOf(own: QuarterSlice | undefined, bloc: string): GroupResult | undefined {
  return own?.results.find((result) => result.bloc === bloc);
}

function lowered(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** A unit that had nothing planned neither reaches its plan nor misses it. */
function findingOf({ metPlanned, unitsPlanned, units, reported }: GroupResult, subject: string): string {
  return words.finding({ subject, reached: metPlanned, planned: unitsPlanned, silent: units - reported });
}

function columnsOf(unit: string): TableView['columns'] {
  return [
    { key: 'unit', label: words.unit, rowHeader: true, width: 'wide' },
    { key: 'planned', label: words.planned, unit, align: 'end' },
    { key: 'actual', label: words.actual, unit, align: 'end' },
    { key: 'share', label: words.share, align: 'end' },
    { key: 'plannedSoFar', label: words.plannedSoFar, unit, align: 'end' },
    { key: 'actualSoFar', label: words.actualSoFar, unit, align: 'end' },
    { key: 'shareSoFar', label: words.shareSoFar, align: 'end' },
  ];
}

function toGroup(slice: IndicatorSlice, group: BlocGroup, sourceOf?: SourceOf): RowGroup {
  return {
    id: blocAnchor(group.id),
    label: group.name,
    note: group.result && noteOf(group.result, slice.measure),
    rows: group.figures.map((figures) => rowOf(slice, figures, sourceOf)),
  };
}

function noteOf(result: GroupResult, measure: string): string {
  const { metPlanned, unitsPlanned, units, reported, share } = result;
  const finding = words.findingOf({ reached: metPlanned, planned: unitsPlanned, silent: units - reported });
  if (reported === 0) return finding;
  const [planned, actual] = [formatNumber(result.planned), formatNumber(result.actual)];
  const percent = share === null ? undefined : formatPercent(share);
  return `${finding}; ${words.amount({ planned, actual, measure, share: percent })}`;
}

function rowOf(slice: IndicatorSlice, [place, ...figures]: UnitFigures, sourceOf?: SourceOf): Row {
  const unit = slice.units[place];
  if (!unit) throw new Error(`the slice of ${slice.code} has no unit at place ${place}`);
  const [planned, actual, share, plannedSoFar, actualSoFar, shareSoFar] = figures;
  return {
    cells: {
      unit: { text: unit.name, href: unitPath(unit.id), note: sourceOf?.(unit.id) },
      planned: formatNumber(planned),
      actual: actualOf(actual, words.notReported),
      share: shareOf(share),
      plannedSoFar: formatNumber(plannedSoFar),
      actualSoFar: actualOf(actualSoFar, words.notAllReported),
      shareSoFar: shareOf(shareSoFar),
    },
  };
}

function actualOf(actual: number | null, missing: string): Cell | string {
  return actual === null ? { text: missing, mark: 'muted' } : formatNumber(actual);
}

function shareOf(share: number | null): Cell | string {
  const text = formatPercent(share);
  return share !== null && share < 1 ? { text, mark: 'red' } : text;
}

function chartOfUnits(slice: IndicatorSlice, groups: readonly BlocGroup[]): QuarterProgressView['chart'] {
  const figures = groups.flatMap((group) => group.figures);
  return {
    labels: figures.map(([unit]) => slice.units[unit]?.name ?? ''),
    series: [
      { name: words.actual, values: figures.map(([, , actual]) => actual) },
      { name: words.planned, values: figures.map(([, planned]) => planned) },
    ],
  };
}

/** 85 units are no picture: of all blocs each is one bar. */
function chartOfBlocs(groups: readonly BlocGroup[]): QuarterProgressView['chart'] {
  const blocs = groups.filter(({ result }) => result !== undefined);
  return {
    labels: blocs.map(({ name }) => name),
    series: [
      { name: words.actual, values: blocs.map(({ result }) => result?.actual ?? null) },
      { name: words.planned, values: blocs.map(({ result }) => result?.planned ?? null) },
    ],
  };
}
