import { latestYear, loadSite } from '../../../dashboards/site.ts';
import type { Database, Query } from '../../../db/database.ts';
import type {
  UnitAwardsRow,
  UnitExemplarsRow,
  UnitFindingsRow,
  UnitIndicatorsRow,
  UnitInitiativesRow,
  UnitLineagesRow,
  UnitOutcomesRow,
  UnitPagesRow,
  UnitPlacesRow,
  UnitSeatsRow,
  UnitTasksRow,
  UnitYearsRow,
} from '../rows.ts';
import awardsSql from './unit-awards.sql?raw';
import exemplarsSql from './unit-exemplars.sql?raw';
import findingsSql from './unit-findings.sql?raw';
import indicatorsSql from './unit-indicators.sql?raw';
import initiativesSql from './unit-initiatives.sql?raw';
import lineagesSql from './unit-lineages.sql?raw';
import outcomesSql from './unit-outcomes.sql?raw';
import pagesSql from './unit-pages.sql?raw';
import placesSql from './unit-places.sql?raw';
import seatsSql from './unit-seats.sql?raw';
import tasksSql from './unit-tasks.sql?raw';
import yearsSql from './unit-years.sql?raw';

/** All that the database holds on one unit, the newest year first. */
export interface UnitRows {
  readonly page: UnitPagesRow;
  /** The units that it succeeds, and those that succeed it. */
  readonly earlier: readonly UnitPagesRow[];
  readonly later: readonly UnitPagesRow[];
  readonly years: readonly UnitYearsRow[];
  readonly places: readonly UnitPlacesRow[];
  readonly outcomes: readonly UnitOutcomesRow[];
  readonly awards: readonly UnitAwardsRow[];
  readonly tasks: readonly UnitTasksRow[];
  /** Of the latest year. */
  readonly indicators: readonly UnitIndicatorsRow[];
  readonly exemplars: readonly UnitExemplarsRow[];
  readonly initiatives: readonly UnitInitiativesRow[];
  readonly findings: readonly UnitFindingsRow[];
  readonly seats: readonly UnitSeatsRow[];
}

export const unitPages: Query<UnitPagesRow> = { name: 'unit-pages', sql: pagesSql };
export const unitYears: Query<UnitYearsRow> = { name: 'unit-years', sql: yearsSql };
const unitLineages: Query<UnitLineagesRow> = { name: 'unit-lineages', sql: lineagesSql };
const unitPlaces: Query<UnitPlacesRow> = { name: 'unit-places', sql: placesSql };
const unitOutcomes: Query<UnitOutcomesRow> = { name: 'unit-outcomes', sql: outcomesSql };
const unitAwards: Query<UnitAwardsRow> = { name: 'unit-awards', sql: awardsSql };
const unitTasks: Query<UnitTasksRow> = { name: 'unit-tasks', sql: tasksSql };
const unitIndicators: Query<UnitIndicatorsRow> = { name: 'unit-indicators', sql: indicatorsSql };
const unitExemplars: Query<UnitExemplarsRow> = { name: 'unit-exemplars', sql: exemplarsSql };
const unitInitiatives: Query<UnitInitiativesRow> = { name: 'unit-initiatives', sql: initiativesSql };
const unitFindings: Query<UnitFindingsRow> = { name: 'unit-findings', sql: findingsSql };
const unitSeats: Query<UnitSeatsRow> = { name: 'unit-seats', sql: seatsSql };

/** Asked for all units, once for the pages of each. */
export async function loadUnitRows(db: Database, unit: string): Promise<UnitRows> {
  const year = latestYear(await loadSite(db));
  const pages = await db.rows(unitPages);
  const page = pages.find((row) => row.unit_id === unit);
  if (!page) throw new Error(`a page was asked for the unit "${unit}", which no year has`);
  const isOwn = (row: { unit_id: string | null }): boolean => row.unit_id === unit;
  const lineages = await db.rows(unitLineages);
  const earlier = lineages.filter(isOwn).map((row) => row.earlier_id);
  const later = lineages.filter((row) => row.earlier_id === unit).map((row) => row.unit_id);
  return {
    page,
    earlier: pages.filter((row) => earlier.includes(row.unit_id)),
    later: pages.filter((row) => later.includes(row.unit_id)),
    years: (await db.rows(unitYears)).filter(isOwn),
    places: (await db.rows(unitPlaces)).filter(isOwn),
    outcomes: (await db.rows(unitOutcomes)).filter(isOwn),
    awards: (await db.rows(unitAwards)).filter((row) => row.part === unit),
    tasks: (await db.rows(unitTasks)).filter(isOwn),
    indicators: (await db.rows(unitIndicators, year)).filter(isOwn),
    exemplars: (await db.rows(unitExemplars)).filter(isOwn),
    initiatives: (await db.rows(unitInitiatives)).filter(isOwn),
    findings: (await db.rows(unitFindings)).filter((row) => row.subject_id === unit),
    seats: (await db.rows(unitSeats)).filter(isOwn),
  };
}
