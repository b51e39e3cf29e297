import { formatNumber } from '../../../text/format.ts';
import { activityText } from '../../../text/internal-activities.ts';
import type { ActivityMonthsRow } from '../rows.ts';
import { cellAnchor, eventKind, eventKinds, kindAnchor, monthAnchor } from './event-kind.ts';

/** A number that leads to the activities that it counts, on the same page. */
export interface Counted {
  count: number;
  shown: string;
  /** What it counts, for those who do not see the row and the column. */
  label: string;
  anchor: string;
  /** How dark it is drawn: one, a few, many. */
  weight: 1 | 2 | 3;
}

/** The year as a picture: months across, kinds of activity down. */
export interface ActivityPicture {
  caption: string;
  months: { label: string; name: string; total: Counted | undefined }[];
  kinds: { name: string; total: Counted; cells: (Counted | undefined)[] }[];
}

const words = activityText.picture;
const months = Array.from({ length: 12 }, (_, before) => before + 1);

export function toPicture(rows: readonly ActivityMonthsRow[], year: number): ActivityPicture {
  const eventsOf = (kind: string | null, month: number | null): number =>
    rows.find((row) => row.kind === kind && row.month === month)?.events ?? 0;
  return {
    caption: words.caption(year),
    months: months.map((month) => ({
      label: words.month(month),
      name: words.monthName(month),
      total: counted(eventsOf(null, month), words.monthName(month), monthAnchor(month)),
    })),
    kinds: eventKinds.flatMap((kind) => {
      const { name } = eventKind(kind);
      const total = counted(eventsOf(kind, null), name, kindAnchor(kind));
      return total ? [{ name, total, cells: months.map((month) => cellOf(kind, month, eventsOf(kind, month))) }] : [];
    }),
  };
}

function cellOf(kind: string, month: number, events: number): Counted | undefined {
  return counted(events, words.cell(eventKind(kind).name, month, events), cellAnchor(kind, month));
}

function counted(count: number, label: string, anchor: string): Counted | undefined {
  if (count === 0) return undefined;
  return { count, shown: formatNumber(count), label, anchor, weight: count === 1 ? 1 : count < 4 ? 2 : 3 };
}
