import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { yearWorkText } from '../../../text/internal-year-work.ts';
import { eventPath } from '../activity/event-kind.ts';
import type { ActivitiesRow } from '../rows.ts';
import sql from './activities.sql?raw';

const words = yearWorkText.activities;
/** The kinds of activity in the order of their showing; a sum is shown only where a kind counts one thing. */
const kinds: Readonly<Record<string, { name: string; counted?: string }>> = yearWorkText.activity;

export const activities: Query<ActivitiesRow> = { name: 'activities', sql };

/** What the council and the blocs did in a year, from the log. */
export async function loadActivities(db: Database, year: number): Promise<TableView> {
  return toView(await db.rows(activities, year), year);
}

export function toView(rows: readonly ActivitiesRow[], year: number): TableView {
  const compared = rows.some((row) => row.previous_events !== null);
  const order = Object.keys(kinds);
  return {
    caption: words.caption(year),
    columns: [
      { key: 'kind', label: words.kind, rowHeader: true },
      { key: 'events', label: words.events, align: 'end' },
      ...(compared ? [{ key: 'previous', label: words.previous(year), align: 'end' } as const] : []),
      { key: 'quantity', label: words.quantity, align: 'end' },
    ],
    groups: [
      { rows: rows.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind)).map((row) => rowOf(row, year)) },
    ],
    footnote: words.footnote,
    empty: words.empty,
  };
}

function rowOf(row: ActivitiesRow, year: number): Row {
  const kind = kinds[row.kind];
  if (!kind) throw new Error(`activity_total.kind is "${row.kind}", which has no words`);
  return {
    cells: {
      kind: kind.name,
      events: { text: formatNumber(row.events), href: row.events > 0 ? eventPath(year, row.kind) : undefined },
      previous: formatNumber(row.previous_events),
      quantity: kind.counted && row.quantity !== null ? { text: formatNumber(row.quantity), note: kind.counted } : '',
    },
  };
}
