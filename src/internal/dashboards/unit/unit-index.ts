import { latestYear, loadSite } from '../../../dashboards/site.ts';
import type { Row, RowGroup, TableView } from '../../../dashboards/table.ts';
import type { Database } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { unitIndexText as words } from '../../../text/internal-unit.ts';
import { collator } from '../../../text/vietnamese.ts';
import { blocSlug } from '../attention/matter-kinds.ts';
import { blocs } from '../ranking/blocs.ts';
import type { BlocsRow, UnitPagesRow, UnitYearsRow } from '../rows.ts';
import { unitPath } from './unit-path.ts';
import { unitPages, unitYears } from './unit-rows.ts';

/** All units by bloc, each with its kind and its page. */
export interface UnitIndexView {
  title: string;
  lead: string;
  table: TableView;
}

export interface UnitIndexRows {
  readonly pages: readonly UnitPagesRow[];
  readonly years: readonly UnitYearsRow[];
  readonly blocs: readonly BlocsRow[];
}

export async function loadUnitIndex(db: Database): Promise<UnitIndexView> {
  const year = latestYear(await loadSite(db));
  const years = (await db.rows(unitYears)).filter((row) => row.year === year);
  return toView({ pages: await db.rows(unitPages), years, blocs: await db.rows(blocs, year) }, year);
}

export function toView({ pages, years, blocs: all }: UnitIndexRows, year: number): UnitIndexView {
  const byUnit = new Map(years.map((row) => [row.unit_id, row]));
  const inBloc = Map.groupBy(pages, ({ unit_id }) => byUnit.get(unit_id)?.bloc_id ?? null);
  const groups = [
    ...all.map(({ bloc_id, bloc_name }) => ({
      id: blocSlug(bloc_id),
      label: bloc_name,
      own: inBloc.get(bloc_id) ?? [],
    })),
    { id: 'khong-theo-khoi', label: words.noBloc(year), own: inBloc.get(null) ?? [] },
  ];
  return {
    title: words.title,
    lead: words.lead(pages.length),
    table: {
      caption: words.caption(year),
      columns: [
        { key: 'unit', label: words.unit, rowHeader: true },
        { key: 'kind', label: words.kind },
        { key: 'awards', label: words.awards, align: 'end' },
        { key: 'exemplars', label: words.exemplars, align: 'end' },
      ],
      groups: groups.filter(({ own }) => own.length > 0).map((group) => groupOf(group, byUnit)),
      empty: words.empty,
    },
  };
}

interface Group {
  readonly id: string;
  readonly label: string;
  readonly own: readonly UnitPagesRow[];
}

function groupOf({ id, label, own }: Group, byUnit: ReadonlyMap<string, UnitYearsRow>): RowGroup {
  const rows = own
    .toSorted((a, b) => collator.compare(a.kind_name, b.kind_name) || collator.compare(a.unit_name, b.unit_name))
    .map((page) => rowOf(page, byUnit.get(page.unit_id)));
  return { id, label, note: words.units(own.length), rows };
}

function rowOf({ unit_id, unit_name, kind_name }: UnitPagesRow, year: UnitYearsRow | undefined): Row {
  return {
    cells: {
      unit: { text: unit_name, href: unitPath(unit_id) },
      kind: kind_name,
      awards: formatNumber(year?.awards ?? null),
      exemplars: formatNumber(year?.exemplars ?? null),
    },
  };
}
