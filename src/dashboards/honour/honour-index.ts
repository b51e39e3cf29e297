import type { Database } from '../../db/database.ts';
import { formatNumber } from '../../text/format.ts';
import { honourText as words } from '../../text/public-honours.ts';
import type { HonourPartsRow } from '../rows.ts';
import type { Column, Row, TableView } from '../table.ts';
import type { Division } from './honour-parts.ts';
import { honourParts, nameOf, partPath } from './honour-parts.ts';
import type { HonourHead } from './honour-head.ts';
import { headOf } from './honour-head.ts';

/** The units or the blocs of a year, each with what the roll has of it and the way there. */
export interface HonourIndexView {
  head: HonourHead;
  table: TableView;
}

export async function loadHonourUnits(db: Database, year: number): Promise<HonourIndexView> {
  return toUnits(await db.rows(honourParts, 'unit'), year);
}

export async function loadHonourBlocs(db: Database, year: number): Promise<HonourIndexView> {
  return toBlocs(await db.rows(honourParts, 'bloc'), year);
}

export function toUnits(parts: readonly HonourPartsRow[], year: number): HonourIndexView {
  const rows = listedIn(parts, year);
  const { title, lead, none, unit } = words.units;
  return {
    head: headOf({
      ...{ year, division: 'unit', title: title(year) },
      lead: rows.length === 0 ? none(year) : lead(rows.length, year),
    }),
    table: {
      caption: title(year),
      columns: columnsOf(unit),
      groups: [...Map.groupBy(rows, (row) => row.bloc_name)].map(([bloc, own]) => ({
        label: bloc ?? words.bloc.without,
        rows: own.map((row) => rowOf(row, 'unit')),
      })),
      footnote: words.counts.note,
      empty: none(year),
    },
  };
}

export function toBlocs(parts: readonly HonourPartsRow[], year: number): HonourIndexView {
  const rows = listedIn(parts, year);
  const blocs = rows.filter((row) => row.bloc_id !== null).length;
  const { title, lead, none, bloc, units } = words.blocs;
  return {
    head: headOf({
      ...{ year, division: 'bloc', title: title(year) },
      lead: blocs === 0 ? none(year) : lead(blocs, year),
    }),
    table: {
      caption: title(year),
      columns: columnsOf(bloc, [{ key: 'units', label: units, align: 'end' }]),
      groups: [{ rows: rows.map((row) => rowOf(row, 'bloc')) }],
      footnote: words.counts.note,
      empty: none(year),
    },
  };
}

function columnsOf(label: string, further: readonly Column[] = []): Column[] {
  return [
    { key: 'part', label, rowHeader: true },
    ...further,
    { key: 'listed', label: words.counts.listed, align: 'end' },
  ];
}

/** A part of which nothing is listed has no page to lead to. */
function listedIn(parts: readonly HonourPartsRow[], year: number): HonourPartsRow[] {
  return parts.filter((part) => part.year === year && part.listed > 0);
}

function rowOf(part: HonourPartsRow, division: Division): Row {
  return {
    cells: {
      part: { text: nameOf(part), href: partPath(part.year, division, part.part) },
      units: formatNumber(part.units),
      listed: formatNumber(part.listed),
    },
  };
}
