import { latestYear, loadSite } from '../../../dashboards/site.ts';
import type { TableView } from '../../../dashboards/table.ts';
import type { Database } from '../../../db/database.ts';
import { overviewText as words } from '../../../text/internal-overview.ts';
import { blocTable } from '../attention/bloc-table.ts';
import { blocPath, blocSlug, matterKinds, matterPath } from '../attention/matter-kinds.ts';
import { attentionLines } from '../attention/matter-list.ts';
import type { Matters } from '../attention/matters.ts';
import { mattersOf } from '../attention/matters.ts';
import type { Figure } from '../figure.ts';
import { blocs } from '../ranking/blocs.ts';
import type { AttentionLinesRow, BlocsRow, TotalsRow } from '../rows.ts';
import { pick, totals } from '../totals/totals.ts';

/** The latest year at a glance: what needs attention and whose it is, what does not, and its figures. */
export interface OverviewView {
  title: string;
  lead: string;
  asOf: string;
  matters: Matters;
  /** What a reader may choose from. */
  blocs: { slug: string; name: string }[];
  byBloc: TableView;
  minders: Minder[];
  figures: Figure[];
}

/** A seat of the council with all the blocs that it minds. */
export interface Minder {
  position: string;
  blocs: { name: string; path: string }[];
}

export interface OverviewRows {
  readonly lines: readonly AttentionLinesRow[];
  readonly blocs: readonly BlocsRow[];
  readonly figures: readonly TotalsRow[];
}

export async function loadOverview(db: Database): Promise<OverviewView> {
  const site = await loadSite(db);
  const year = latestYear(site);
  const rows = {
    lines: await db.rows(attentionLines, year),
    blocs: await db.rows(blocs, year),
    figures: await db.rows(totals, year),
  };
  return toView(rows, { year, asOf: site.asOf });
}

export function toView(rows: OverviewRows, { year, asOf }: { year: number; asOf: string }): OverviewView {
  const matters = mattersOf(rows.lines, matterKinds, matterPath);
  return {
    title: words.title(year),
    lead: words.lead(matters.open.length),
    asOf: words.asOf(asOf),
    matters,
    blocs: rows.blocs.map((bloc) => ({ slug: blocSlug(bloc.bloc_id), name: bloc.bloc_name })),
    byBloc: blocTable(rows.blocs, rows.lines, year),
    minders: mindersOf(rows.blocs),
    figures: pick(rows.figures, ['awards', 'registrations', 'initiatives', 'exemplars', 'units_with_exemplar'], year),
  };
}

function mindersOf(rows: readonly BlocsRow[]): Minder[] {
  const minded = rows.flatMap(({ minder, bloc_name, bloc_id }) =>
    minder === null ? [] : [{ minder, name: bloc_name, path: blocPath(bloc_id) }],
  );
  return [...Map.groupBy(minded, (bloc) => bloc.minder)].map(([position, own]) => ({
    position,
    blocs: own.map(({ name, path }) => ({ name, path })),
  }));
}
