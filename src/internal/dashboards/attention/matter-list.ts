import { latestYear, loadSite } from '../../../dashboards/site.ts';
import type { TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { attentionText as words } from '../../../text/internal-attention.ts';
import type { AttentionLinesRow } from '../rows.ts';
import sql from './attention-lines.sql?raw';
import type { MatterKind } from './matter-kinds.ts';
import { matterKinds } from './matter-kinds.ts';
import { matterTable } from './matter-table.ts';

/** Every line of one kind of thing that needs attention. */
export interface MatterListView {
  title: string;
  lead: string;
  rows: number;
  table: TableView;
}

export const attentionLines: Query<AttentionLinesRow> = { name: 'attention-lines', sql };

/** For `getStaticPaths`: a page for each kind that has a line in the latest year. */
export async function loadMatterLists(db: Database) {
  const year = latestYear(await loadSite(db));
  const lines = await db.rows(attentionLines, year);
  return matterKinds
    .map((kind) => ({ kind, own: lines.filter((line) => line.matter === kind.code) }))
    .filter(({ own }) => own.length > 0)
    .map(({ kind, own }) => ({ params: { matter: kind.slug }, props: { list: toView(own, kind, year) } }));
}

export function toView(lines: readonly AttentionLinesRow[], kind: MatterKind, year: number): MatterListView {
  return {
    title: words.listTitle(words.matters[kind.code].title, year),
    lead: words.listLead(lines.length),
    rows: lines.length,
    table: matterTable(lines, kind, year),
  };
}
