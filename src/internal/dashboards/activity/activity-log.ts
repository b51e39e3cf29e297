import type { Cell, Column, Row, RowGroup, TableView } from '../../../dashboards/table.ts';
import { formatNumber, formatRange } from '../../../text/format.ts';
import { activityText } from '../../../text/internal-activities.ts';
import type { ActivitySummaryRow, EventLinesRow } from '../rows.ts';
import { sourceCell, sourceColumn } from '../source-line.ts';
import { eventKind, eventKinds, kindAnchor, eventPath } from './event-kind.ts';

/** The log's lines of one kind, at the anchor to which its figures lead. */
export interface KindLog {
  id: string;
  heading: string;
  lead: string;
  rows: number;
  table: TableView;
}

const words = activityText.byKind;
const isSettled: ReadonlySet<string> = new Set(['petition', 'difficulty']);

export function toKindLogs(lines: readonly EventLinesRow[], summary: ActivitySummaryRow): KindLog[] {
  const byKind = Map.groupBy(lines, (line) => line.kind);
  return eventKinds.flatMap((kind) => {
    const own = byKind.get(kind);
    if (!own) return [];
    return [
      {
        id: kindAnchor(kind),
        heading: eventKind(kind).name,
        lead: leadOf(kind, own.length, summary),
        rows: own.length,
        table: { caption: eventKind(kind).name, columns: columnsOf(kind), groups: [{ rows: own.map(rowOf) }] },
      },
    ];
  });
}

/** The activities of each bloc, at the anchor of the bloc. */
export function toBlocLog(lines: readonly EventLinesRow[], year: number): TableView {
  const names = activityText.byBloc;
  const blocs = [...Map.groupBy(lines, (line) => line.bloc_id)].toSorted(([a], [b]) =>
    (a ?? '') < (b ?? '') ? -1 : 1,
  );
  return {
    caption: names.caption(year),
    columns: [
      { key: 'title', label: words.content, rowHeader: true, width: 'wide' },
      { key: 'date', label: words.date },
      { key: 'kind', label: names.kind },
    ],
    groups: blocs.flatMap(([bloc, own]) => (bloc === null ? [] : [blocGroup(bloc, own, year)])),
    empty: names.empty,
  };
}

function blocGroup(bloc: string, lines: readonly EventLinesRow[], year: number): RowGroup {
  return {
    id: `khoi-${bloc.toLowerCase()}`,
    label: lines[0]?.bloc_name ?? bloc,
    note: activityText.timeline.amount(lines.length),
    rows: lines.map((line) => ({
      cells: {
        title: line.title,
        date: dateOf(line),
        kind: { text: eventKind(line.kind).name, href: eventPath(year, line.kind) },
      },
    })),
  };
}

function leadOf(kind: string, events: number, summary: ActivitySummaryRow): string {
  if (kind === 'petition') return words.petitions(summary);
  if (kind === 'difficulty') return words.difficulties(summary);
  if (kind === 'press') return words.press(summary);
  return words.times(events);
}

function columnsOf(kind: string): Column[] {
  return [
    { key: 'title', label: words.content, rowHeader: true, width: 'wide' },
    { key: 'date', label: words.date },
    { key: 'where', label: kind === 'press' ? words.outlet : words.where },
    ...(kind === 'press' ? [{ key: 'exemplar', label: words.exemplar }] : []),
    ...(kind === 'difficulty' ? [] : [quantityColumn(kind)]),
    ...(isSettled.has(kind) ? [settledColumn(kind)] : []),
    sourceColumn,
  ];
}

function quantityColumn(kind: string): Column {
  return { key: 'quantity', label: kind === 'petition' ? words.received : words.quantity, align: 'end' };
}

function settledColumn(kind: string): Column {
  return kind === 'difficulty'
    ? { key: 'settled', label: words.answered }
    : { key: 'settled', label: words.settled, align: 'end' };
}

function rowOf(line: EventLinesRow): Row {
  const { counted } = eventKind(line.kind);
  return {
    cells: {
      title: { text: line.title, note: [line.bloc_name, line.unit_name].filter((name) => name !== null).join(', ') },
      date: dateOf(line),
      where: line.place ?? '',
      exemplar: exemplarOf(line),
      quantity: line.quantity === null ? '' : { text: formatNumber(line.quantity), note: counted },
      settled: settledOf(line),
      source: sourceCell(line),
    },
  };
}

function dateOf({ held_on, held_until }: EventLinesRow): string {
  return formatRange(held_on, held_until ?? held_on);
}

function exemplarOf({ year, exemplar_id, exemplar_name }: EventLinesRow): Cell | string {
  if (exemplar_id === null || exemplar_name === null) return '';
  return { text: exemplar_name, href: `/noi-bo/dien-hinh/${year}/#${exemplar_id}` };
}

function settledOf({ kind, settled, quantity, note }: EventLinesRow): Cell {
  const own = note ?? undefined;
  if (settled === null) return { text: words.notSaid, mark: 'muted', note: own };
  const isOpen = settled < (quantity ?? 1);
  const text = kind === 'petition' ? formatNumber(settled) : isOpen ? words.notAnswered : words.isAnswered;
  return { text, mark: isOpen ? 'red' : undefined, note: own };
}
