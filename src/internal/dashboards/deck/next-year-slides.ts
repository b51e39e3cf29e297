import type { TableView } from '../../../dashboards/table.ts';
import type { Commemoration } from '../../../dashboards/plan/commemorations.ts';
import { loadCommemorations } from '../../../dashboards/plan/commemorations.ts';
import type { Database } from '../../../db/database.ts';
import { formatQuarter } from '../../../text/format.ts';
import { deckText } from '../../../text/internal-deck.ts';
import { exemplarLines } from '../lists/exemplar-list.ts';
import { planProgress } from '../progress/plan-progress.ts';
import type { ExemplarLinesRow, PlanProgressRow } from '../rows.ts';
import type { Slide } from './deck.ts';
import { taskList } from './plan-slides.ts';
import type { Topic } from './slides-of.ts';
import { hasRows, tableSlides } from './slides-of.ts';

const words = deckText.nextYear;

export interface Ahead {
  readonly tasks: readonly PlanProgressRow[];
  readonly exemplars: readonly ExemplarLinesRow[];
  readonly commemorations: readonly Commemoration[];
}

/** What the year leaves to the next one, as far as the data know it. */
export async function loadNextYearSlides(db: Database, year: number): Promise<Slide[]> {
  const ahead = {
    tasks: await db.rows(planProgress, year),
    exemplars: await db.rows(exemplarLines, year),
    commemorations: await loadCommemorations(db, year + 1),
  };
  return nextYearSlides(ahead, year);
}

export function nextYearSlides({ tasks, exemplars, commemorations }: Ahead, year: number): Slide[] {
  const open = tasks.filter(({ standing }) => !['done', 'done_late', 'set_aside'].includes(standing));
  // The hall sees only those who agreed to be seen.
  const proven = exemplars.filter(({ stage, is_published }) => stage === 'summarised' && is_published);
  return [
    ...listed({ id: 'nam-sau-nhiem-vu', heading: words.tasks(open.length, year) }, openTasks(open, year), year),
    ...listed({ id: 'nam-sau-nhan-rong', heading: words.exemplars(proven.length) }, exemplarList(proven), year),
    ...listed(
      { id: 'nam-sau-ky-niem', heading: words.commemorations(commemorations.length, year + 1) },
      commemorationList(commemorations),
      year,
    ),
  ];
}

function listed(topic: Pick<Topic, 'id' | 'heading'>, table: TableView, year: number): Slide[] {
  if (!hasRows(table)) return [];
  return tableSlides({ ...topic, part: words.part(year + 1), notes: [topic.heading, words.basis(year)] }, table);
}

/** A number alone tells no task apart: each quarter counts its own from one. */
function openTasks(tasks: readonly PlanProgressRow[], year: number): TableView {
  const { columns, ...table } = taskList(tasks, year);
  const quarters = Map.groupBy(tasks, ({ quarter }) => quarter);
  const rows = [...quarters].flatMap(([quarter, own]) =>
    taskList(own, year)
      .groups.flatMap((group) => group.rows)
      .map(({ cells }) => ({ cells: { ...cells, quarter: formatQuarter(quarter, year) } })),
  );
  return {
    ...table,
    columns: [{ key: 'quarter', label: words.quarter }, ...columns.filter(({ key }) => key !== 'ordinal')],
    groups: [{ rows }],
  };
}

function exemplarList(exemplars: readonly ExemplarLinesRow[]): TableView {
  return {
    caption: words.exemplarCaption,
    columns: [
      { key: 'name', label: words.exemplar, rowHeader: true },
      { key: 'unit', label: words.unit },
      { key: 'field', label: words.field },
    ],
    groups: [{ rows: exemplars.map(({ name, unit_name: unit, field }) => ({ cells: { name, unit, field } })) }],
  };
}

function commemorationList(commemorations: readonly Commemoration[]): TableView {
  return {
    caption: words.commemorationCaption,
    columns: [
      { key: 'date', label: words.date },
      { key: 'title', label: words.event, rowHeader: true },
    ],
    groups: [{ rows: commemorations.map(({ shown, title }) => ({ cells: { date: shown, title } })) }],
  };
}
