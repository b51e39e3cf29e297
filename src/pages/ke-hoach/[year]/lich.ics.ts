import type { APIRoute } from 'astro';
import { loadCalendar } from '../../../dashboards/plan/calendar.ts';
import { loadSite } from '../../../dashboards/site.ts';
import { open } from '../../../db/node.ts';

export async function getStaticPaths() {
  const db = await open();
  const { years } = await loadSite(db);
  const all = await Promise.all(years.map(async (year) => ({ year, calendar: await loadCalendar(db, year) })));
  return all.flatMap(({ year, calendar }) =>
    calendar === null ? [] : [{ params: { year: String(year) }, props: { calendar } }],
  );
}

/** The year's plan for a calendar on a computer or telephone. */
export const GET: APIRoute<{ calendar: string }> = ({ props }) =>
  new Response(props.calendar, { headers: { 'Content-Type': 'text/calendar; charset=utf-8' } });
