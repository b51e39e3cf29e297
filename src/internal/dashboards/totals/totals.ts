import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { totalsText as words } from '../../../text/internal-totals.ts';
import { signed } from '../../../text/trend.ts';
import { blocTotals } from '../ranking/blocs.ts';
import type { Figure } from '../figure.ts';
import { figurePath } from '../lists/figure-path.ts';
import { loadPlanTotals } from '../progress/plan-totals.ts';
import type { BlocTotalsRow, PlanTotalsRow, TotalsRow } from '../rows.ts';
import { reasonOf } from './open-matters.ts';
import sql from './totals.sql?raw';

/** The year in its large figures, each beside the year before. */
export interface TotalsView {
  title: string;
  lead: string;
  /** Why the figures may still change; nothing when the year is closed. */
  provisional: string | undefined;
  /** The few that say most. */
  figures: Figure[];
}

/** The figures that say most. */
export const mainFigures: readonly string[] = [
  'awards',
  'registrations',
  'initiatives',
  'exemplars',
  'units_with_exemplar',
];

export const totals: Query<TotalsRow> = { name: 'totals', sql };

export async function loadTotals(db: Database, year: number): Promise<TotalsView> {
  const [blocTotal] = await db.rows(blocTotals, year);
  const { whole: plan } = await loadPlanTotals(db, year);
  return toView({ figures: await db.rows(totals, year), blocTotal, plan }, year);
}

export interface TotalsRows {
  readonly figures: readonly TotalsRow[];
  readonly blocTotal: BlocTotalsRow | undefined;
  /** Nothing when the year has no task. */
  readonly plan: PlanTotalsRow | undefined;
}

export function toView(rows: TotalsRows, year: number): TotalsView {
  return {
    title: words.title(year),
    lead: leadOf(rows.figures, year),
    provisional: provisionalOf(rows),
    figures: pick(rows.figures, mainFigures, year),
  };
}

function leadOf(figures: readonly TotalsRow[], year: number): string {
  const awards = figures.find((row) => row.figure === 'awards');
  if (!awards || awards.change === null || awards.amount === 0) return words.lead(awards?.amount ?? 0);
  return words.leadWithChange(awards.amount, awards.change, year);
}

function provisionalOf({ figures, blocTotal, plan }: TotalsRows): string | undefined {
  const proposed = figures.find((row) => row.figure === 'proposed')?.amount ?? 0;
  return reasonOf({ yearRuns: plan ? !plan.is_over : false, openBlocs: blocTotal?.provisional, proposed });
}

export function pick(rows: readonly TotalsRow[], names: readonly string[], year: number): Figure[] {
  return names.flatMap((name) => rows.filter((row) => row.figure === name).map((row) => figureOf(row, year)));
}

/** Every figure of the year beside the year before. */
export function figureTable(rows: readonly TotalsRow[], year: number): TableView {
  const isCompared = rows.some((row) => row.previous !== null);
  const comparison: TableView['columns'] = [
    { key: 'previous', label: words.parts.previous(year), align: 'end' },
    { key: 'change', label: words.parts.change, align: 'end' },
  ];
  return {
    caption: isCompared ? words.parts.comparedCaption(year) : words.parts.caption(year),
    columns: [
      { key: 'figure', label: words.parts.figure, rowHeader: true },
      { key: 'amount', label: words.parts.year(year), align: 'end' },
      ...(isCompared ? comparison : []),
    ],
    groups: [{ rows: rows.map((row) => rowOf(row, year)) }],
  };
}

function rowOf(row: TotalsRow, year: number): Row {
  return {
    cells: {
      figure: figureName(row),
      amount: { text: formatNumber(row.amount), href: figurePath(row.figure, row.amount, year) },
      previous: { text: formatNumber(row.previous), href: figurePath(row.figure, row.previous, year - 1) },
      change: row.change === null ? '' : signed(row.change),
    },
  };
}

/** What a figure is called. */
export function figureName({ figure }: TotalsRow): string {
  const names: Readonly<Record<string, string>> = words.figure;
  const name = names[figure];
  if (!name) throw new Error(`year_total.figure is "${figure}", which has no words`);
  return name;
}

function figureOf(row: TotalsRow, year: number): Figure {
  const { previous, change } = row;
  return {
    label: figureName(row),
    value: formatNumber(row.amount),
    comparison: previous === null || change === null ? undefined : words.compared(previous, change, year),
    mark: row.figure === 'awards' ? 'gold' : undefined,
    href: figurePath(row.figure, row.amount, year),
  };
}
