import type { Database, Query } from '../../db/database.ts';
import { label } from '../../text/labels.ts';
import { publicText } from '../../text/public-pages.ts';
import { collator } from '../../text/vietnamese.ts';
import type { ExemplarsOfRow, ExemplarsRow, ExemplarTotalsRow } from '../rows.ts';
import ofSql from './exemplars-of.sql?raw';
import sql from './exemplars.sql?raw';
import totalsSql from './exemplar-totals.sql?raw';

/** An exemplar in a list, as ExemplarTeaser shows it. */
export interface Teaser {
  headline: string;
  name: string;
  unit: string;
  path: string;
  field: string;
  summary: string;
  award: string | undefined;
}

/** All published exemplars, by year, the newest first. */
export interface ExemplarsView {
  title: string;
  lead: string;
  ids: string[];
  years: { title: string; count: string; kinds: string; fields: string; teasers: Teaser[] }[];
}

/** Whose exemplars: of a unit, of a field, of a movement, or of any of these. */
export interface Whose {
  unit?: string | undefined;
  field?: string | undefined;
  movement?: string | undefined;
}

const words = publicText.exemplars;

export const exemplars: Query<ExemplarsRow> = { name: 'exemplars', sql };
export const exemplarsOf: Query<ExemplarsOfRow> = { name: 'exemplars-of', sql: ofSql };
export const exemplarTotals: Query<ExemplarTotalsRow> = { name: 'exemplar-totals', sql: totalsSql };

export async function loadExemplars(db: Database): Promise<ExemplarsView> {
  return toView(await db.rows(exemplars), await db.rows(exemplarTotals));
}

export async function loadTeasersOf(db: Database, { unit, field, movement }: Whose): Promise<Teaser[]> {
  const rows = await db.rows(exemplarsOf, unit ?? null, field ?? null, movement ?? null);
  return newestOfEach(rows).map(teaserOf);
}

export function toView(rows: readonly ExemplarsRow[], totals: readonly ExemplarTotalsRow[]): ExemplarsView {
  const newest = newestOfEach(rows);
  const years = [...Map.groupBy(rows, (row) => row.year)];
  return {
    title: words.title,
    lead: newest.length === 0 ? words.empty : words.lead(newest.length),
    ids: newest.map((row) => row.exemplar_id),
    years: years.map(([year, own]) => ({
      title: words.year(year),
      ...countsOf(totals.filter((total) => total.year === year)),
      teasers: own.map(teaserOf),
    })),
  };
}

/** A unit that is itself the exemplar is not named twice. */
export function teaserOf(row: ExemplarsRow): Teaser {
  return {
    headline: row.headline,
    name: row.name,
    unit: row.unit_name === row.name ? '' : row.unit_name,
    path: `/guong-dien-hinh/${row.exemplar_id}/`,
    field: row.field,
    summary: row.summary,
    award: row.award_name ?? undefined,
  };
}

/** An exemplar that is told of in several years has one page: that of its newest year. */
function newestOfEach(rows: readonly ExemplarsRow[]): ExemplarsRow[] {
  return [...Map.groupBy(rows, (row) => row.exemplar_id).values()].flatMap((own) => own.slice(0, 1));
}

function countsOf(totals: readonly ExemplarTotalsRow[]): { count: string; kinds: string; fields: string } {
  const parts = (division: string) =>
    totals
      .filter((total) => total.division === division)
      .toSorted((a, b) => b.amount - a.amount || collator.compare(a.part, b.part));
  const kinds = parts('kind').map((kind) => words.kind(label('exemplarKind', kind.part), kind.amount));
  const fields = parts('field').map((field) => words.field(field.part, field.amount));
  return {
    count: parts('all')
      .map((all) => words.exemplars(all.amount))
      .join(),
    kinds: words.kinds(kinds.join(', ')),
    fields: words.fields(fields.join(', ')),
  };
}
