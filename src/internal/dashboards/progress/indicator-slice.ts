import { loadSite } from '../../../dashboards/site.ts';
import type { Database, Query } from '../../../db/database.ts';
import type { IndicatorFiguresRow, IndicatorResultsRow } from '../rows.ts';
import figuresSql from './indicator-figures.sql?raw';
import { indicators } from './progress-choices.ts';
import resultsSql from './indicator-results.sql?raw';

/** One indicator in the quarters of a year: small enough that a page fetches it for one answer. */
export interface IndicatorSlice {
  year: number;
  code: string;
  name: string;
  measure: string;
  /** In their order; only those that have the indicator. */
  blocs: { id: string; name: string }[];
  /** In the order of their names; `bloc` is empty where the unit is in none. */
  units: { id: string; name: string; bloc: string }[];
  quarters: QuarterSlice[];
}

export interface QuarterSlice {
  quarter: number;
  figures: UnitFigures[];
  /** All units together under an empty id, then each bloc. */
  results: GroupResult[];
}

/** As a list, since the same names 340 times would be most of the file; `unit` is the place among the units. */
export type UnitFigures = readonly [
  unit: number,
  planned: number,
  actual: number | null,
  share: number | null,
  plannedSoFar: number,
  actualSoFar: number | null,
  shareSoFar: number | null,
];

export interface GroupResult {
  bloc: string;
  units: number;
  unitsPlanned: number;
  reported: number;
  metPlanned: number;
  planned: number | null;
  actual: number | null;
  share: number | null;
}

export interface IndicatorRows {
  readonly figures: readonly IndicatorFiguresRow[];
  readonly results: readonly IndicatorResultsRow[];
}

export const indicatorFigures: Query<IndicatorFiguresRow> = { name: 'indicator-figures', sql: figuresSql };
export const indicatorResults: Query<IndicatorResultsRow> = { name: 'indicator-results', sql: resultsSql };

/** Which slice: `code` as the data write it. */
export interface IndicatorAddress {
  year: number;
  code: string;
}

/** For `getStaticPaths`: a slice for each indicator of each year. */
export async function loadIndicators(db: Database) {
  const { years } = await loadSite(db);
  const slices = await Promise.all(
    years.map(async (year) => {
      const named = await db.rows(indicators, year);
      return named.map(({ indicator_code: code }) => ({
        params: { year: String(year), indicator: code.toLowerCase() },
        props: { year, code } satisfies IndicatorAddress,
      }));
    }),
  );
  return slices.flat();
}

export async function loadIndicatorRows(db: Database, year: number, code: string): Promise<IndicatorRows> {
  return {
    figures: await db.rows(indicatorFigures, year, code),
    results: await db.rows(indicatorResults, year, code),
  };
}

export async function loadIndicatorSlice(db: Database, year: number, code: string): Promise<IndicatorSlice> {
  return toSlice(await loadIndicatorRows(db, year, code), year, code);
}

export function toSlice({ figures, results }: IndicatorRows, year: number, code: string): IndicatorSlice {
  const [result] = results;
  if (!result) throw new Error(`no unit has the indicator ${code} in ${year}`);
  const units = [...new Map(figures.map((row) => [row.unit_id, unitOf(row)])).values()];
  const places = new Map(units.map(({ id }, place) => [id, place]));
  const quarters = Map.groupBy(results, (row) => row.quarter);
  return {
    year,
    code,
    name: result.indicator_name,
    measure: result.measure,
    blocs: [...new Map(results.flatMap((row) => blocOf(row))).values()],
    units,
    quarters: [...quarters].map(([quarter, own]) => ({
      quarter,
      figures: figures
        .filter((row) => row.quarter === quarter)
        .map((row) => figuresOf(row, places.get(row.unit_id) ?? -1)),
      results: own.map(resultOf),
    })),
  };
}

function unitOf({ unit_id, unit_name, bloc_id }: IndicatorFiguresRow): IndicatorSlice['units'][number] {
  return { id: unit_id, name: unit_name, bloc: bloc_id ?? '' };
}

function blocOf({ bloc_id: id, bloc_name: name }: IndicatorResultsRow): [string, IndicatorSlice['blocs'][number]][] {
  return id === null ? [] : [[id, { id, name: name ?? id }]];
}

function figuresOf(row: IndicatorFiguresRow, unit: number): UnitFigures {
  return [
    ...([unit, row.planned, row.actual, row.share] as const),
    ...([row.cumulated_planned, row.cumulated_actual, row.cumulated_share] as const),
  ];
}

function resultOf(row: IndicatorResultsRow): GroupResult {
  return {
    bloc: row.bloc_id ?? '',
    units: row.units,
    unitsPlanned: row.units_planned,
    reported: row.reported,
    metPlanned: row.met_planned,
    planned: row.planned,
    actual: row.actual,
    share: row.share,
  };
}
