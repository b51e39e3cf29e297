import { latestYear, loadSite } from '../../../dashboards/site.ts';
import type { TableView } from '../../../dashboards/table.ts';
import type { Database } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { attentionText as words } from '../../../text/internal-attention.ts';
import { label } from '../../../text/labels.ts';
import { blocs } from '../ranking/blocs.ts';
import type { AttentionLinesRow, BlocsRow } from '../rows.ts';
import { blocSlug } from './matter-kinds.ts';
import { attentionLines } from './matter-list.ts';
import { matterTable } from './matter-table.ts';
import type { Matters } from './matters.ts';
import { blocKinds, mattersOf } from './matters.ts';

/** What needs attention in one bloc, for who minds it and for its head: the counts, and every row behind them. */
export interface BlocAttentionView {
  title: string;
  kicker: string;
  lead: string;
  facts: { term: string; text: string; href?: string; note?: string | undefined }[];
  matters: Matters;
  lists: { id: string; heading: string; rows: number; table: TableView }[];
}

/** For `getStaticPaths`: a page for each bloc of the latest year. */
export async function loadBlocAttentions(db: Database) {
  const year = latestYear(await loadSite(db));
  const lines = await db.rows(attentionLines, year);
  return (await db.rows(blocs, year)).map((bloc) => ({
    params: { bloc: blocSlug(bloc.bloc_id) },
    props: { view: toView(bloc, lines) },
  }));
}

export function toView(bloc: BlocsRow, all: readonly AttentionLinesRow[]): BlocAttentionView {
  const lines = all.filter((line) => line.bloc_id === bloc.bloc_id);
  const matters = mattersOf(lines, blocKinds, ({ slug }) => `#${slug}`);
  return {
    title: bloc.bloc_name,
    kicker: words.blocKicker(bloc.year),
    lead: words.blocLead(matters.open.length),
    facts: factsOf(bloc),
    matters,
    lists: blocKinds.flatMap((kind) => {
      const own = lines.filter((line) => line.matter === kind.code);
      if (own.length === 0) return [];
      const table = matterTable(own, kind, bloc.year);
      const heading = words.matters[kind.code].title;
      // The page is of one bloc: its rows need no heading that names it.
      return [{ id: kind.slug, heading, rows: own.length, table: { ...table, groups: [{ rows: rowsOf(table) }] } }];
    }),
  };
}

function rowsOf({ groups }: TableView): TableView['groups'][number]['rows'] {
  return groups.flatMap(({ rows }) => rows);
}

function factsOf(bloc: BlocsRow): BlocAttentionView['facts'] {
  return [
    { term: words.minder, text: bloc.minder ?? words.nobody },
    { term: words.head, text: bloc.head_name ?? words.nobody },
    { term: words.members, text: formatNumber(bloc.members) },
    {
      term: words.ranking,
      text: words.rankingLink(label('scoreStage', bloc.stage)),
      href: `/noi-bo/xep-hang/${bloc.year}/${blocSlug(bloc.bloc_id)}/`,
      note: bloc.is_provisional ? words.provisional : undefined,
    },
  ];
}
