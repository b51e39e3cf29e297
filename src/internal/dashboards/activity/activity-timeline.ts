import { formatRange } from '../../../text/format.ts';
import { activityText } from '../../../text/internal-activities.ts';
import type { EventLinesRow } from '../rows.ts';
import { cellAnchor, eventKind, eventKinds, kindAnchor, monthAnchor } from './event-kind.ts';

/** One activity in the run of the year, with what a reader may choose it by. */
export interface TimelineEntry {
  date: string;
  shown: string;
  title: string;
  who: string;
  kind: string;
  bloc: string;
  quarter: string;
}

export interface TimelineMonth {
  id: string;
  label: string;
  amount: number;
  kinds: { id: string; name: string; entries: TimelineEntry[] }[];
}

export interface TimelineQuarter {
  id: string;
  label: string;
  amount: string;
  count: number;
  months: TimelineMonth[];
}

/** What a reader may choose activities by; the values stand in the page's address. */
export interface ActivityChoice {
  name: 'loai' | 'khoi' | 'quy';
  label: string;
  options: { value: string; label: string }[];
}

const words = activityText.timeline;

export function toTimeline(lines: readonly EventLinesRow[]): TimelineQuarter[] {
  const byQuarter = Map.groupBy(lines, (line) => line.quarter);
  return [1, 2, 3, 4].map((quarter) => {
    const own = byQuarter.get(quarter) ?? [];
    return {
      id: `quy-${quarter}`,
      label: words.quarter(quarter),
      amount: words.amount(own.length),
      count: own.length,
      months: [...Map.groupBy(own, (line) => line.month)].map(([month, lines]) => monthOf(month, lines)),
    };
  });
}

function monthOf(month: number, lines: readonly EventLinesRow[]): TimelineMonth {
  const byKind = Map.groupBy(lines, (line) => line.kind);
  return {
    id: monthAnchor(month),
    label: words.month(month),
    amount: lines.length,
    kinds: eventKinds
      .filter((kind) => byKind.has(kind))
      .map((kind) => ({
        id: cellAnchor(kind, month),
        name: eventKind(kind).name,
        entries: (byKind.get(kind) ?? []).map(entryOf),
      })),
  };
}

function entryOf(line: EventLinesRow): TimelineEntry {
  return {
    date: line.held_on,
    shown: formatRange(line.held_on, line.held_until ?? line.held_on),
    title: line.title,
    who: [line.bloc_name, line.unit_name].filter((name) => name !== null).join(', '),
    kind: kindAnchor(line.kind),
    bloc: blocValue(line.bloc_id),
    quarter: String(line.quarter),
  };
}

/** The choices that leave something to see, in the order of their showing. */
export function toChoices(lines: readonly EventLinesRow[]): ActivityChoice[] {
  const kinds = eventKinds.filter((kind) => lines.some((line) => line.kind === kind));
  const quarters = [1, 2, 3, 4].filter((quarter) => lines.some((line) => line.quarter === quarter));
  const blocs = new Map(lines.flatMap(({ bloc_id, bloc_name }) => (bloc_id === null ? [] : [[bloc_id, bloc_name]])));
  const names = activityText.filter;
  return [
    {
      name: 'loai',
      label: names.kind,
      options: kinds.map((kind) => ({ value: kindAnchor(kind), label: eventKind(kind).name })),
    },
    {
      name: 'khoi',
      label: names.bloc,
      options: [...blocs]
        .map(([bloc, name]) => ({ value: blocValue(bloc), label: name ?? String(bloc) }))
        .toSorted((a, b) => (a.value < b.value ? -1 : 1)),
    },
    {
      name: 'quy',
      label: names.quarter,
      options: quarters.map((quarter) => ({ value: String(quarter), label: words.quarter(quarter) })),
    },
  ];
}

function blocValue(bloc: string | null | undefined): string {
  return (bloc ?? '').toLowerCase();
}
