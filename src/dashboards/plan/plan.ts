import type { Database, Query } from '../../db/database.ts';
import { publicText } from '../../text/public-pages.ts';
import type { PlanRow } from '../rows.ts';
import type { Row, TableView } from '../table.ts';
import sql from './plan.sql?raw';

/** The tasks of a year's plan, word for word, by quarter. */
export interface PlanView {
  title: string;
  lead: string;
  count: string;
  table: TableView;
}

const words = publicText.plan;

export const plan: Query<PlanRow> = { name: 'plan', sql };

export async function loadPlan(db: Database, year: number): Promise<PlanView> {
  return toView(await db.rows(plan, year), year);
}

export function toView(rows: readonly PlanRow[], year: number): PlanView {
  return {
    title: words.title(year),
    lead: rows.length === 0 ? words.none : words.lead(rows.length),
    count: publicText.planYears.tasks(rows.length),
    table: {
      caption: words.caption(year),
      columns: [
        { key: 'ordinal', label: words.ordinal, align: 'end', width: 'narrow' },
        { key: 'content', label: words.content, rowHeader: true },
        { key: 'directing', label: words.directing },
        { key: 'implementing', label: words.implementing },
        { key: 'coordinating', label: words.coordinating },
      ],
      groups: [...Map.groupBy(rows, (row) => row.quarter)].map(([quarter, own]) => ({
        label: words.quarter(quarter),
        rows: own.map(rowOf),
      })),
      empty: words.none,
    },
  };
}

function rowOf(row: PlanRow): Row {
  return {
    cells: {
      ordinal: row.ordinal,
      content: row.content,
      directing: { text: row.directing_units, note: row.led_from_above ? words.ledFromAbove : undefined },
      implementing: row.implementing_units,
      coordinating: row.coordinating_units ?? '',
    },
  };
}
