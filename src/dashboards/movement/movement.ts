import type { Database, Query } from '../../db/database.ts';
import { formatDate, formatNumber } from '../../text/format.ts';
import { label } from '../../text/labels.ts';
import { publicText } from '../../text/public-pages.ts';
import type { SomeExemplars } from '../exemplar/some-exemplars.ts';
import { loadSomeExemplars } from '../exemplar/some-exemplars.ts';
import { periodOf } from './movements.ts';
import type { MovementRow } from '../rows.ts';
import type { TableView } from '../table.ts';
import sql from './movement.sql?raw';

/** The page of one movement: what it asks, and its results in each year. */
export interface MovementView {
  name: string;
  kicker: string;
  lead: string;
  facts: { term: string; text: string }[];
  content: string | undefined;
  results: TableView;
  exemplars: SomeExemplars;
}

const words = publicText.movement;

export const movement: Query<MovementRow> = { name: 'movement', sql };

export async function loadMovement(db: Database, id: string): Promise<MovementView> {
  return toView(await db.rows(movement, id), await loadSomeExemplars(db, 'movement', id));
}

/** The rows are one movement's, the newest year first. */
export function toView(rows: readonly MovementRow[], exemplars: SomeExemplars): MovementView {
  const [row] = rows;
  if (!row) throw new Error('a page was asked for a movement that no year has');
  return {
    name: row.name,
    kicker: words.kicker(periodOf(row)),
    lead: words.lead(row.year, row.awards, row.exemplars),
    facts: [
      { term: words.launchedBy, text: row.launched_by },
      { term: words.level, text: label('movementLevel', row.level) },
      { term: words.method, text: label('movementMethod', row.method) },
    ],
    content: row.content ?? undefined,
    results: {
      caption: words.resultsCaption,
      columns: [
        { key: 'year', label: words.year, rowHeader: true },
        { key: 'awards', label: words.awards, align: 'end' },
        { key: 'exemplars', label: words.exemplars, align: 'end' },
        { key: 'midReview', label: words.midReview, align: 'end' },
      ],
      groups: [{ rows: rows.map((year) => ({ cells: cellsOf(year) })) }],
    },
    exemplars,
  };
}

function cellsOf(row: MovementRow) {
  return {
    year: { text: String(row.year), href: `/bang-vang/${row.year}/` },
    awards: formatNumber(row.awards),
    exemplars: formatNumber(row.exemplars),
    midReview: formatDate(row.mid_reviewed_on),
  };
}
