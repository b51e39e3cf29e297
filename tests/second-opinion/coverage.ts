import { parameter } from './read/catalogue.ts';
import type { Folder } from './read/folder.ts';
import type { Registration } from './read/people.ts';
import type { Progress } from './read/plan.ts';
import type { Opinion, Row } from './row.ts';
import { greatest, share, sum } from './row.ts';
import { latestProgress } from './task.ts';
import { countingBlocs, unitBloc, unitsInBlocs } from './unit-bloc.ts';

/** Which units have filed their plan, have an exemplar, have registered. */
export function coverageOpinions(folder: Folder): Opinion[] {
  const latest = latestProgress(folder);
  const blocOf = unitBloc(folder);
  const units = folder.years.flatMap((year) =>
    unitsInBlocs(folder, year).map((unit) => ({
      ...{ year, unit_id: unit, bloc_id: blocOf(year, unit) },
      ...planRow(folder, latest, { year, unit }),
      ...peopleRow(folder, { year, unit }),
    })),
  );
  const blocs = folder.years.flatMap((year) =>
    countingBlocs(folder, year).map((bloc) =>
      blocRow(
        year,
        bloc,
        units.filter((row) => row['year'] === year && row['bloc_id'] === bloc),
      ),
    ),
  );
  return [
    { view: 'unit_coverage', key: ['year', 'unit_id'], rows: units },
    { view: 'bloc_coverage', key: ['year', 'bloc_id'], rows: blocs },
    { view: 'year_coverage', key: ['year'], rows: folder.years.map((year) => yearRow(year, blocs)) },
  ];
}

interface UnitYear {
  readonly year: number;
  readonly unit: string;
}

function peopleRow(folder: Folder, of: UnitYear): Row {
  const isOwn = ({ year, unit }: UnitYear): boolean => year === of.year && unit === of.unit;
  const exemplars = folder.exemplars.filter(isOwn);
  const registrations = folder.registrations.filter(isOwn);
  return {
    exemplars: exemplars.length,
    has_exemplar: exemplars.length > 0,
    registrations: registrations.length,
    last_registered_on: greatest(registrations.map(({ registeredOn }) => registeredOn)),
    registration_status: registrationStatus(folder, registrations),
  };
}

/** The worst of the plans that the unit has to file, and the last day on which it filed one. */
function planRow(folder: Folder, latest: readonly Progress[], { year, unit }: UnitYear): Row {
  const plans = new Set(folder.tasks.filter((task) => task.year === year && task.isUnitPlan).map(({ id }) => id));
  const isPlan = (one: Progress): boolean => one.year === year && one.unit === unit && plans.has(one.task);
  const lines = latest.filter(isPlan);
  const filed = new Map([
    ['done', 'filed'],
    ['doneLate', 'filedLate'],
  ]);
  const statuses = lines.map(({ status }) => filed.get(status) ?? 'missing');
  return {
    plan_status: ['missing', 'filedLate', 'filed'].find((status) => statuses.includes(status)) ?? 'notTracked',
    plan_filed_on: greatest(folder.progress.filter(isPlan).flatMap(({ doneOn }) => doneOn ?? [])),
  };
}

function registrationStatus(folder: Folder, registrations: readonly Registration[]): string {
  if (registrations.length === 0) return 'none';
  return registrations.some((one) => one.registeredOn > deadline(folder, one)) ? 'late' : 'onTime';
}

/** The last day on which to register: the end of a month, which no day of that month exceeds. */
export function deadline(folder: Folder, { year, period }: Registration): string {
  const month = parameter(folder, 'R04', period === null ? 'last_month' : 'last_month_school', year);
  if (month === undefined) return '9999-12-31';
  return `${period === null ? year : period.slice(0, 4)}-${String(month).padStart(2, '0')}-31`;
}

function blocRow(year: number, bloc: string, units: readonly Row[]): Row {
  const having = (column: string, ...values: readonly unknown[]): number =>
    units.filter((row) => values.includes(row[column])).length;
  return {
    ...{ year, bloc_id: bloc, units: units.length },
    plans_filed: having('plan_status', 'filed', 'filedLate'),
    plans_expected: units.length - having('plan_status', 'notTracked'),
    with_exemplar: having('has_exemplar', true),
    exemplar_share: share(having('has_exemplar', true), units.length),
    registered: units.length - having('registration_status', 'none'),
    registered_on_time: having('registration_status', 'onTime'),
  };
}

function yearRow(year: number, blocs: readonly Row[]): Row {
  const own = blocs.filter((row) => row['year'] === year);
  const total = (column: string): number => sum(own.map((row) => Number(row[column])));
  return {
    ...{ year, blocs: own.length, units: total('units') },
    blocs_covered: own.filter((row) => row['with_exemplar'] === row['units']).length,
    plans_expected: total('plans_expected'),
    plans_filed: total('plans_filed'),
    with_exemplar: total('with_exemplar'),
    registered_on_time: total('registered_on_time'),
  };
}
