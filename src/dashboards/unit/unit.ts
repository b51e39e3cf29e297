import type { Database, Query } from '../../db/database.ts';
import { formatNumber, formatRange } from '../../text/format.ts';
import { publicText } from '../../text/public-pages.ts';
import type { SomeExemplars } from '../exemplar/some-exemplars.ts';
import { loadSomeExemplars } from '../exemplar/some-exemplars.ts';
import type { UnitRow, UnitYearsRow } from '../rows.ts';
import type { TableView } from '../table.ts';
import type { UnitHonours } from '../honour/unit-honours.ts';
import { loadUnitHonours } from '../honour/unit-honours.ts';
import sql from './unit.sql?raw';
import yearsSql from './unit-years.sql?raw';

/** The public page of a unit: what it is, its results by year, its honours, its exemplars. */
export interface UnitView {
  name: string;
  kind: string;
  lead: string;
  facts: { term: string; text: string }[];
  years: TableView;
  honours: UnitHonours[];
  exemplars: SomeExemplars;
}

const words = publicText.unit;

export const unit: Query<UnitRow> = { name: 'unit', sql };
export const unitYears: Query<UnitYearsRow> = { name: 'unit-years', sql: yearsSql };

export async function loadUnit(db: Database, id: string): Promise<UnitView> {
  const [row] = await db.rows(unit, id);
  if (!row) throw new Error(`a page was asked for the unit "${id}", which no year has`);
  return {
    ...toView(row, await db.rows(unitYears, id)),
    honours: await loadUnitHonours(db, id),
    exemplars: await loadSomeExemplars(db, 'unit', id),
  };
}

/** The years are the unit's, the newest first. */
export function toView(row: UnitRow, years: readonly UnitYearsRow[]): Omit<UnitView, 'honours' | 'exemplars'> {
  const [latest] = years;
  if (!latest) throw new Error(`no year has the unit "${row.unit_name}"`);
  return {
    name: row.unit_name,
    kind: row.kind_name,
    lead: words.lead(latest.year, latest.awards, latest.exemplars),
    facts: factsOf(row),
    years: {
      caption: words.yearsCaption(row.unit_name),
      columns: [
        { key: 'year', label: words.year, rowHeader: true },
        { key: 'bloc', label: words.bloc },
        { key: 'awards', label: words.awards, align: 'end' },
        { key: 'exemplars', label: words.exemplars, align: 'end' },
      ],
      groups: [{ rows: years.map((year) => ({ cells: cellsOf(year) })) }],
    },
  };
}

function factsOf(row: UnitRow): UnitView['facts'] {
  const { official_code, parent_name, valid_from, valid_to, successor_names, succeeded_on } = row;
  const isDated = valid_from !== null || valid_to !== null;
  return [
    ...(official_code === null ? [] : [{ term: words.officialCode, text: official_code }]),
    ...(parent_name === null ? [] : [{ term: words.parent, text: parent_name }]),
    ...(isDated ? [{ term: words.valid, text: formatRange(valid_from, valid_to) }] : []),
    ...(successor_names === null ? [] : [{ term: words.successor, text: successorsOf(successor_names, succeeded_on) }]),
  ];
}

function successorsOf(names: string, from: string | null): string {
  return from === null ? names : words.succeeded(from, names);
}

function cellsOf(row: UnitYearsRow) {
  return {
    year: { text: String(row.year), href: `/bang-vang/${row.year}/` },
    bloc: row.bloc_name ?? '',
    awards: formatNumber(row.awards),
    exemplars: formatNumber(row.exemplars),
  };
}
