import { formatDate, formatQuarter } from '../../../text/format.ts';
import { overviewText as words } from '../../../text/internal-overview.ts';
import type {
  BlocsRow,
  BlocTotalsRow,
  FindingTotalsRow,
  FindingYearsRow,
  PlanProgressRow,
  PlanTotalsRow,
  QualityTotalRow,
  UnitOutcomeRow,
  YearOutcomeRow,
} from '../rows.ts';
import { findingPath, findingsPath } from '../finding/finding-address.ts';
import { isSilent } from '../registration/unit-outcome.ts';

/** One thing that the council watches, and the page that tells more. */
export interface Matter {
  what: string;
  detail?: string | undefined;
  path: string;
  /** `urgent` breaks a rule or a term; `open` waits; `settled` needs nothing. */
  state: 'urgent' | 'open' | 'settled';
}

/** The year's counts, and the rows that give them names and days. */
export interface WatchedRows {
  /** Nothing when the year has no task. */
  readonly plan: PlanTotalsRow | undefined;
  readonly tasks: readonly PlanProgressRow[];
  readonly blocTotal: BlocTotalsRow;
  readonly blocs: readonly BlocsRow[];
  readonly outcome: YearOutcomeRow;
  readonly units: readonly UnitOutcomeRow[];
  readonly found: FindingYearsRow;
  readonly rules: readonly FindingTotalsRow[];
  readonly quality: QualityTotalRow;
}

/** All that is watched, in the order in which it presses; what needs nothing says so. */
export function mattersOf(rows: WatchedRows, year: number): Matter[] {
  const matters = [
    lateTasks(rows, year),
    readData(rows),
    errors(rows, year),
    silentTasks(rows, year),
    dueTasks(rows, year),
    provisionalBlocs(rows, year),
    tiedBlocs(rows, year),
    silentUnits(rows, year),
    proposed(rows, year),
    warnings(rows, year),
  ];
  const order = ['urgent', 'open', 'settled'];
  return matters.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

function lateTasks({ plan }: WatchedRows, year: number): Matter {
  const path = `/noi-bo/tien-do/${year}/`;
  if (!plan || plan.overdue === 0) return { what: words.noLateTasks, path, state: 'settled' };
  return { what: words.lateTasks(plan.overdue), detail: words.lateUnits(plan.late_turns), path, state: 'urgent' };
}

function silentTasks({ plan }: WatchedRows, year: number): Matter {
  const path = `/noi-bo/tien-do/${year}/`;
  if (!plan || plan.not_reported === 0) return { what: words.noSilentTasks, path, state: 'settled' };
  return { what: words.silentTasks(plan.not_reported), path, state: 'open' };
}

function dueTasks({ plan, tasks }: WatchedRows, year: number): Matter {
  const path = `/noi-bo/tien-do/${year}/`;
  const first = tasks.find((task) => task.is_due_now);
  if (!plan || !first) return { what: words.noDueTasks, path, state: 'settled' };
  const what = words.dueTasks(plan.due_now, formatQuarter(first.quarter, year));
  return { what, detail: words.dueOn(formatDate(first.quarter_ends_on)), path, state: 'open' };
}

function provisionalBlocs({ blocTotal, blocs }: WatchedRows, year: number): Matter {
  const path = `/noi-bo/xep-hang/${year}/`;
  if (blocTotal.provisional === 0) return { what: words.noProvisionalBlocs, path, state: 'settled' };
  const open = blocs.filter((bloc) => bloc.is_provisional).map((bloc) => bloc.bloc_name);
  return { what: words.provisionalBlocs(blocTotal.provisional), detail: someOf(open), path, state: 'open' };
}

function tiedBlocs({ blocTotal, blocs }: WatchedRows, year: number): Matter {
  const path = `/noi-bo/xep-hang/${year}/`;
  if (blocTotal.tied === 0) return { what: words.noTiedBlocs, path, state: 'settled' };
  const tied = blocs.filter((bloc) => bloc.tied_units !== null).map((bloc) => bloc.bloc_name);
  return { what: words.tiedBlocs(blocTotal.tied), detail: someOf(tied), path, state: 'open' };
}

function silentUnits({ outcome, units }: WatchedRows, year: number): Matter {
  const path = `/noi-bo/dang-ky/${year}/`;
  const silent = outcome.units_without_registration;
  if (silent === 0) return { what: words.noSilentUnits, path, state: 'settled' };
  const names = units.filter(isSilent).map((unit) => unit.unit_name);
  return { what: words.silentUnits(silent), detail: someOf(names), path, state: 'open' };
}

function proposed({ outcome }: WatchedRows, year: number): Matter {
  const path = `/noi-bo/dang-ky/${year}/`;
  if (outcome.proposed === 0) return { what: words.noProposed, path, state: 'settled' };
  return { what: words.proposed(outcome.proposed), path, state: 'open' };
}

function errors({ found, rules }: WatchedRows, year: number): Matter {
  const path = findingPath({ year, state: 'chua', severity: 'error' });
  if (found.open_errors === 0) return { what: words.noErrors, path: findingsPath, state: 'settled' };
  return { what: words.errors(found.open_errors), detail: rulesOf(rules, 'error'), path, state: 'urgent' };
}

function warnings({ found, rules }: WatchedRows, year: number): Matter {
  const path = findingPath({ year, state: 'chua', severity: 'warning' });
  if (found.open_warnings === 0) return { what: words.noWarnings, path: findingsPath, state: 'settled' };
  return { what: words.warnings(found.open_warnings), detail: rulesOf(rules, 'warning'), path, state: 'open' };
}

function readData({ quality: { rejected, warnings, files_with_rejects } }: WatchedRows): Matter {
  const path = '/noi-bo/chat-luong-du-lieu/';
  if (rejected > 0) {
    return { what: words.rejectedRows(rejected), detail: words.inFiles(files_with_rejects), path, state: 'urgent' };
  }
  if (warnings > 0) return { what: words.readWarnings(warnings), path, state: 'open' };
  return { what: words.allRead, path, state: 'settled' };
}

function rulesOf(rules: readonly FindingTotalsRow[], severity: 'error' | 'warning'): string {
  const open = rules.filter((rule) => rule.severity === severity && rule.findings > rule.explained);
  return someOf(open.map((rule) => rule.title));
}

/** The first three names, and how many more there are. */
function someOf(names: readonly string[]): string {
  const first = names.slice(0, 3);
  return words.some(first, names.slice(3).length);
}
