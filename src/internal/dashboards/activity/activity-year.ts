import type { TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { activityText as words } from '../../../text/internal-activities.ts';
import type { Figure } from '../figure.ts';
import type { ActivityMonthsRow, ActivitySummaryRow, EventLinesRow } from '../rows.ts';
import type { KindLog } from './activity-log.ts';
import { toBlocLog, toKindLogs } from './activity-log.ts';
import monthsSql from './activity-months.sql?raw';
import type { ActivityPicture } from './activity-picture.ts';
import { toPicture } from './activity-picture.ts';
import summarySql from './activity-summary.sql?raw';
import type { ActivityChoice, TimelineQuarter } from './activity-timeline.ts';
import { toChoices, toTimeline } from './activity-timeline.ts';
import { kindAnchor } from './event-kind.ts';
import linesSql from './event-lines.sql?raw';

/** What was done in a year: when, of which kinds, by which blocs, and what of it still waits. */
export interface ActivityYearView {
  title: string;
  lead: string | undefined;
  figures: Figure[];
  events: number;
  picture: ActivityPicture;
  timeline: TimelineQuarter[];
  choices: ActivityChoice[];
  kinds: KindLog[];
  blocs: TableView;
}

export interface ActivityRows {
  readonly summary: ActivitySummaryRow;
  readonly months: readonly ActivityMonthsRow[];
  readonly lines: readonly EventLinesRow[];
}

export const activitySummary: Query<ActivitySummaryRow> = { name: 'activity-summary', sql: summarySql };
export const activityMonths: Query<ActivityMonthsRow> = { name: 'activity-months', sql: monthsSql };
export const eventLines: Query<EventLinesRow> = { name: 'event-lines', sql: linesSql };

export async function loadActivityYear(db: Database, year: number): Promise<ActivityYearView> {
  const [summary] = await db.rows(activitySummary, year);
  if (!summary) throw new Error(`activity_summary has no year ${year}`);
  const rows = { summary, months: await db.rows(activityMonths, year), lines: await db.rows(eventLines, year) };
  return toView(rows, year);
}

export function toView({ summary, months, lines }: ActivityRows, year: number): ActivityYearView {
  const picture = toPicture(months, year);
  return {
    title: summary.events > 0 ? words.title(year, summary) : words.emptyTitle(year),
    lead: leadOf(picture),
    figures: figuresOf(summary),
    events: summary.events,
    picture,
    timeline: toTimeline(lines),
    choices: toChoices(lines),
    kinds: toKindLogs(lines, summary),
    blocs: toBlocLog(lines, year),
  };
}

function leadOf({ months }: ActivityPicture): string | undefined {
  const counts = months.map(({ total }) => total?.count ?? 0);
  const most = Math.max(...counts);
  return most === 0 ? undefined : words.lead(counts.indexOf(most) + 1, most);
}

function figuresOf(summary: ActivitySummaryRow): Figure[] {
  return [
    { label: words.events, value: formatNumber(summary.events), href: '#nhat-ky' },
    settledFigure(words.petitions, summary.petitions_settled, summary.petitions, 'petition'),
    settledFigure(words.difficulties, summary.difficulties_settled, summary.difficulties, 'difficulty'),
    {
      label: words.told,
      value: words.part(summary.told_exemplars, summary.exemplars),
      href: summary.told_exemplars > 0 ? `#${kindAnchor('press')}` : undefined,
    },
  ];
}

function settledFigure(label: string, settled: number, received: number, kind: string): Figure {
  if (received === 0) return { label, value: words.none };
  return {
    label,
    value: words.part(settled, received),
    comparison: words.open(received - settled),
    mark: settled < received ? 'red' : undefined,
    href: `#${kindAnchor(kind)}`,
  };
}
