import type { Database, Query } from '../../db/database.ts';
import { formatDate } from '../../text/format.ts';
import { label } from '../../text/labels.ts';
import { exemplarsText } from '../../text/public-exemplars.ts';
import { renderStory } from '../../text/story.ts';
import type { ExemplarRow, RelatedExemplarsRow } from '../rows.ts';
import type { ExemplarList } from './exemplar-lists.ts';
import { headingOf, listOf, loadExemplarLists } from './exemplar-lists.ts';
import type { Teaser } from './teasers.ts';
import { teaserOf } from './teasers.ts';
import relatedSql from './related-exemplars.sql?raw';
import sql from './exemplar.sql?raw';

/** The page of one exemplar. */
export interface ExemplarView {
  headline: string;
  kicker: string;
  name: string;
  /** Nothing where the unit is itself the exemplar. */
  unit: string | undefined;
  summary: string;
  results: string[];
  stage: Stage;
  /** As HTML; nothing while there is no consent to publish it. */
  story: string | undefined;
  /** The honour it received, and when. */
  award: { name: string; decision: string | undefined; honoured: string | undefined } | undefined;
  facts: { term: string; text: string; href?: string | undefined }[];
  related: Teaser[];
  /** The lists in which it stands. */
  lists: { label: string; path: string }[];
}

export type Stage = 'detected' | 'fostered' | 'summarised' | 'replicated';

const words = exemplarsText.story;
const stages: readonly string[] = ['detected', 'fostered', 'summarised', 'replicated'] satisfies Stage[];
/** As many as stand beside each other on a wide screen. */
const relatedShown = 3;

export const exemplar: Query<ExemplarRow> = { name: 'exemplar', sql };
export const relatedExemplars: Query<RelatedExemplarsRow> = { name: 'related-exemplars', sql: relatedSql };

export async function loadExemplar(db: Database, id: string): Promise<ExemplarView> {
  const rows = await db.rows(exemplar, id);
  const [newest] = rows;
  return toView(rows, {
    related: newest ? await loadRelated(db, newest) : [],
    lists: await loadExemplarLists(db),
  });
}

/** Of the same unit first, then of the same movement, then of the same field. */
async function loadRelated(db: Database, { exemplar_id, unit_id, movement_id, field }: ExemplarRow): Promise<Teaser[]> {
  return (await db.rows(relatedExemplars, exemplar_id, unit_id, movement_id, field, relatedShown)).map(teaserOf);
}

interface Around {
  related: Teaser[];
  lists: readonly ExemplarList[];
}

/** The rows are those of one exemplar, the newest year first. */
export function toView(rows: readonly ExemplarRow[], { related, lists }: Around): ExemplarView {
  const [row, ...earlier] = rows;
  if (!row) throw new Error('a page was asked for an exemplar that is not published');
  return {
    headline: row.headline,
    kicker: words.kicker(label('exemplarKind', row.kind), row.year),
    name: row.name,
    unit: row.unit_name === row.name ? undefined : row.unit_name,
    summary: row.summary,
    results: resultsOf(row.results),
    stage: stageOf(row.stage),
    story: row.story === null ? undefined : renderStory(row.story),
    award: awardOf(row),
    facts: [...factsOf(row), ...earlier.map(({ year }) => ({ term: words.earlier, text: words.earlierYear(year) }))],
    related,
    lists: listsWith(row, lists),
  };
}

/** "Parts; separated so" as a list. */
function resultsOf(results: string | null): string[] {
  const parts = (results ?? '').split(';').map((part) => part.trim());
  return parts.filter((part) => part !== '');
}

function awardOf({ award_name, decision_number, decision_on, honoured_on }: ExemplarRow): ExemplarView['award'] {
  if (award_name === null) return undefined;
  return {
    name: award_name,
    decision:
      decision_number === null || decision_on === null ? undefined : words.decision(decision_number, decision_on),
    honoured: honoured_on === null ? undefined : words.honouredOn(honoured_on),
  };
}

function factsOf(row: ExemplarRow): ExemplarView['facts'] {
  return [
    { term: words.unit, text: row.unit_name, href: `/don-vi/${row.unit_id}/` },
    { term: words.field, text: row.field },
    ...(row.movement_id !== null && row.movement_name !== null
      ? [{ term: words.movement, text: row.movement_name, href: `/phong-trao/${row.movement_id}/` }]
      : []),
    ...(row.award_name === null && row.honoured_on !== null
      ? [{ term: words.honoured, text: formatDate(row.honoured_on) }]
      : []),
  ];
}

/** A list in which it stands alone leads nowhere. */
function listsWith(row: ExemplarRow, lists: readonly ExemplarList[]): ExemplarView['lists'] {
  const own = [
    listOf(lists, 'unit', row.unit_id),
    listOf(lists, 'movement', row.movement_id),
    listOf(lists, 'field', row.field),
    listOf(lists, 'year', String(row.year)),
  ];
  return own.flatMap((list) => (list && list.amount > 1 ? [{ label: headingOf(list), path: list.path }] : []));
}

function stageOf(code: string): Stage {
  if (!stages.includes(code)) throw new Error(`Expected one of ${stages.join(', ')}, got the stage "${code}"`);
  return code as Stage;
}
