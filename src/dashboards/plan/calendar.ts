import type { Database } from '../../db/database.ts';
import { publicText } from '../../text/public-pages.ts';
import { fold } from '../../text/vietnamese.ts';
import type { CommemorationsRow, PlanRow, SiteRow } from '../rows.ts';
import { site } from '../site.ts';
import { commemorations } from './commemorations.ts';
import type { CalendarDay } from './icalendar.ts';
import { icalendar } from './icalendar.ts';
import { plan } from './plan.ts';

/** What a year's calendar is made of. */
export interface CalendarRows {
  site: SiteRow;
  year: number;
  tasks: readonly PlanRow[];
  commemorations: readonly CommemorationsRow[];
}

const words = publicText.plan.calendar;

/** The year's plan as an iCalendar file; null when the year has no day to put in it. */
export async function loadCalendar(db: Database, year: number): Promise<string | null> {
  const [row] = await db.rows(site);
  if (!row) throw new Error('the database names no organisation');
  const tasks = await db.rows(plan, year);
  return toCalendar({ site: row, year, tasks, commemorations: await db.rows(commemorations, year) });
}

export function toCalendar(rows: CalendarRows): string | null {
  const days = [...quarterEnds(rows), ...commemorationDays(rows)];
  // The standard knows no calendar without an event.
  if (days.length === 0) return null;
  const { site, year } = rows;
  return icalendar({
    name: words.name(year, site.name),
    description: site.sample_note,
    asOf: site.as_of,
    days: days.map((day) => ({ ...day, uid: `${day.uid}.${slug(site)}@ke-hoach.bang-vang` })),
  });
}

function quarterEnds({ year, tasks }: CalendarRows): CalendarDay[] {
  return [...Map.groupBy(tasks, (task) => task.quarter)].map(([quarter, own]) => ({
    uid: `${year}-q${quarter}`,
    date: lastDay(year, quarter),
    summary: words.quarterEnd(quarter, year, own.length),
    description: own.map(({ ordinal, content }) => words.task(ordinal, content)).join('\n'),
  }));
}

function lastDay(year: number, quarter: number): string {
  return new Date(Date.UTC(year, quarter * 3, 0)).toISOString().slice(0, 10);
}

function commemorationDays({ commemorations }: CalendarRows): CalendarDay[] {
  return [...Map.groupBy(commemorations, (row) => row.held_on)].flatMap(([date, sameDay]) =>
    sameDay
      .map(({ title }) => title)
      .toSorted()
      .map((summary, before) => ({ uid: before === 0 ? date : `${date}-${before + 1}`, date, summary })),
  );
}

/** Two organisations' plans may stand in one calendar, so that their days need different names. */
function slug({ name, parent_name }: SiteRow): string {
  return fold(`${name} ${parent_name}`).replaceAll(' ', '-');
}
