import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { findingText } from '../../../text/internal-report-findings.ts';
import { reportText } from '../../../text/internal-report.ts';
import { signed } from '../../../text/trend.ts';
import { registrationPath } from '../lists/registration-lists.ts';
import type { RegistrationTimingRow, TitleRegistrationsRow } from '../rows.ts';
import timingSql from './registration-timing.sql?raw';
import type { ReportSection } from './report.ts';
import titlesSql from './title-registrations.sql?raw';
import type { YearFigures } from './year-figures.ts';
import { comparedFigure } from './year-figures.ts';

const words = reportText.registrations;

export const titleRegistrations: Query<TitleRegistrationsRow> = { name: 'title-registrations', sql: titlesSql };
export const registrationTiming: Query<RegistrationTimingRow> = { name: 'registration-timing', sql: timingSql };

export interface RegistrationRows {
  readonly titles: readonly TitleRegistrationsRow[];
  /** The blocs, and a line of all of them. */
  readonly timing: readonly RegistrationTimingRow[];
}

export async function loadRegistrationSection(db: Database, figures: YearFigures): Promise<ReportSection> {
  const rows = {
    titles: await db.rows(titleRegistrations, figures.year),
    timing: await db.rows(registrationTiming, figures.year),
  };
  return toView(rows, figures);
}

/** Who registered for what, and in time. */
export function toView({ titles, timing }: RegistrationRows, figures: YearFigures): ReportSection {
  const whole = timing.find(({ bloc_id }) => bloc_id === null);
  return {
    id: 'dang-ky',
    heading: words.heading,
    finding: findingText.registrations(
      comparedFigure(figures, 'registrations'),
      whole && { units: whole.units, onTime: whole.on_time, late: whole.late, none: whole.none },
    ),
    tables: [
      { ...timingTable(timing, figures.year), definition: '/noi-bo/cach-tinh/#registration_timing' },
      { ...titleTable(titles, figures.year), definition: '/noi-bo/cach-tinh/#title_registration' },
    ],
  };
}

function timingTable(timing: readonly RegistrationTimingRow[], year: number): TableView {
  return {
    caption: words.timing(year),
    columns: [
      { key: 'bloc', label: words.bloc, rowHeader: true },
      { key: 'units', label: words.units, align: 'end' },
      { key: 'onTime', label: words.onTime, align: 'end' },
      { key: 'late', label: words.late, align: 'end' },
      { key: 'none', label: words.none, align: 'end' },
    ],
    groups: [{ rows: timing.map(timingRow) }],
    empty: reportText.blocs.empty,
  };
}

function timingRow(row: RegistrationTimingRow): Row {
  return {
    cells: {
      bloc: row.bloc_name ?? words.blocs,
      units: formatNumber(row.units),
      onTime: formatNumber(row.on_time),
      late: formatNumber(row.late),
      none: formatNumber(row.none),
    },
    total: row.bloc_id === null,
  };
}

function titleTable(titles: readonly TitleRegistrationsRow[], year: number): TableView {
  const comparison: TableView['columns'] = [
    { key: 'previous', label: words.previous(year), align: 'end' },
    { key: 'change', label: words.change, align: 'end' },
  ];
  return {
    caption: words.titles(year),
    columns: [
      { key: 'title', label: words.title, rowHeader: true },
      { key: 'units', label: words.ofUnits, align: 'end' },
      { key: 'collectives', label: words.collectives, align: 'end' },
      { key: 'households', label: words.households, align: 'end' },
      { key: 'individuals', label: words.individuals, align: 'end' },
      { key: 'registered', label: words.registered, align: 'end' },
      ...(titles.some(({ change }) => change !== null) ? comparison : []),
    ],
    groups: [{ rows: titles.map((row) => titleRow(row, year)) }],
    empty: words.empty,
  };
}

function titleRow(row: TitleRegistrationsRow, year: number): Row {
  const list = (amount: number | null, of: number) => ({
    text: formatNumber(amount),
    href: amount ? registrationPath(of, { division: 'award', part: row.award_code }, 'dang-ky') : undefined,
  });
  return {
    cells: {
      title: row.award_name,
      units: formatNumber(row.units),
      collectives: formatNumber(row.collectives),
      households: formatNumber(row.households),
      individuals: formatNumber(row.individuals),
      registered: list(row.registered, year),
      previous: list(row.previous_registered, year - 1),
      change: row.change === null ? '' : signed(row.change),
    },
  };
}
