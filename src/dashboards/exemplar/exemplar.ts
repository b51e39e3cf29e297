import type { Database, Query } from '../../db/database.ts';
import { formatDate } from '../../text/format.ts';
import { label } from '../../text/labels.ts';
import { publicText } from '../../text/public-pages.ts';
import { renderStory } from '../../text/story.ts';
import type { Teaser } from './exemplars.ts';
import { loadTeasersOf } from './exemplars.ts';
import type { ExemplarRow } from '../rows.ts';
import sql from './exemplar.sql?raw';

/** The page of one exemplar. */
export interface ExemplarView {
  headline: string;
  name: string;
  summary: string;
  stage: Stage;
  /** As HTML; nothing while there is no consent to publish it. */
  story: string | undefined;
  award: string | undefined;
  facts: { term: string; text: string; href?: string | undefined; note?: string | undefined }[];
  related: Teaser[];
}

export type Stage = 'detected' | 'fostered' | 'summarised' | 'replicated';

const words = publicText.exemplar;
const stages: readonly string[] = ['detected', 'fostered', 'summarised', 'replicated'] satisfies Stage[];
/** As many as stand beside each other on a wide screen. */
const relatedShown = 3;

export const exemplar: Query<ExemplarRow> = { name: 'exemplar', sql };

export async function loadExemplar(db: Database, id: string): Promise<ExemplarView> {
  const rows = await db.rows(exemplar, id);
  const [newest] = rows;
  return toView(rows, newest ? await loadTeasersOf(db, { unit: newest.unit_id, field: newest.field }) : []);
}

/** The rows are those of one exemplar, the newest year first. */
export function toView(rows: readonly ExemplarRow[], teasers: readonly Teaser[]): ExemplarView {
  const [row, ...earlier] = rows;
  if (!row) throw new Error('a page was asked for an exemplar that is not published');
  const path = `/guong-dien-hinh/${row.exemplar_id}/`;
  return {
    headline: row.headline,
    name: row.name,
    summary: row.summary,
    stage: stageOf(row.stage),
    story: row.story === null ? undefined : renderStory(row.story),
    award: row.award_name ?? undefined,
    facts: [...factsOf(row), ...earlierYears(earlier)],
    related: teasers.filter((teaser) => teaser.path !== path).slice(0, relatedShown),
  };
}

function factsOf(row: ExemplarRow): ExemplarView['facts'] {
  return [
    { term: words.unit, text: row.unit_name, href: `/don-vi/${row.unit_id}/` },
    { term: words.kind, text: label('exemplarKind', row.kind) },
    { term: words.field, text: row.field },
    ...(row.movement_id !== null && row.movement_name !== null
      ? [{ term: words.movement, text: row.movement_name, href: `/phong-trao/${row.movement_id}/` }]
      : []),
    ...(row.award_name === null ? [] : [{ term: words.award, text: row.award_name, note: decisionOf(row) }]),
    ...(row.honoured_on === null ? [] : [{ term: words.honoured, text: formatDate(row.honoured_on) }]),
  ];
}

function decisionOf({ decision_number, decision_on }: ExemplarRow): string | undefined {
  return decision_number === null || decision_on === null ? undefined : words.decision(decision_number, decision_on);
}

function earlierYears(rows: readonly ExemplarRow[]): ExemplarView['facts'] {
  return rows.map((row) => ({ term: words.earlier, text: words.earlierYear(row.year) }));
}

function stageOf(code: string): Stage {
  if (!stages.includes(code)) throw new Error(`Expected one of ${stages.join(', ')}, got the stage "${code}"`);
  return code as Stage;
}
