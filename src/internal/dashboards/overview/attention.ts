import { formatDate, formatQuarter } from '../../../text/format.ts';
import { overviewText as words } from '../../../text/internal-overview.ts';
import { ofSeverity } from './findings.ts';
import type {
  BlocsRow,
  FindingsRow,
  LateUnitsRow,
  PlanProgressRow,
  QualityTotalRow,
  UnitOutcomeRow,
  YearOutcomeRow,
} from '../rows.ts';
import { isDueNow, standingOf } from '../progress/task-standing.ts';
import { isSilent } from '../registration/unit-outcome.ts';

/** One thing that the council watches, and the page that tells more. */
export interface Matter {
  what: string;
  detail?: string | undefined;
  path: string;
  /** `urgent` breaks a rule or a term; `open` waits; `settled` needs nothing. */
  state: 'urgent' | 'open' | 'settled';
}

export interface WatchedRows {
  readonly tasks: readonly PlanProgressRow[];
  readonly late: readonly LateUnitsRow[];
  readonly blocs: readonly BlocsRow[];
  readonly units: readonly UnitOutcomeRow[];
  readonly outcome: YearOutcomeRow;
  readonly findings: readonly FindingsRow[];
  readonly quality: QualityTotalRow;
}

/** All that is watched, in the order in which it presses; what needs nothing says so. */
export function mattersOf(rows: WatchedRows, year: number): Matter[] {
  const matters = [
    lateTasks(rows, year),
    readData(rows.quality),
    errors(rows.findings),
    silentTasks(rows.tasks, year),
    dueTasks(rows.tasks, year),
    provisionalBlocs(rows.blocs, year),
    silentUnits(rows.units, year),
    proposed(rows.outcome, year),
    warnings(rows.findings),
  ];
  const order = ['urgent', 'open', 'settled'];
  return matters.toSorted((a, b) => order.indexOf(a.state) - order.indexOf(b.state));
}

function lateTasks({ tasks, late }: WatchedRows, year: number): Matter {
  const path = `/noi-bo/tien-do/${year}/`;
  const overdue = tasks.filter((task) => standingOf(task) === 'overdue').length;
  if (overdue === 0) return { what: words.noLateTasks, path, state: 'settled' };
  return { what: words.lateTasks(overdue), detail: words.lateUnits(late.length), path, state: 'urgent' };
}

function silentTasks(tasks: readonly PlanProgressRow[], year: number): Matter {
  const path = `/noi-bo/tien-do/${year}/`;
  const silent = tasks.filter((task) => standingOf(task) === 'not_reported').length;
  if (silent === 0) return { what: words.noSilentTasks, path, state: 'settled' };
  return { what: words.silentTasks(silent), path, state: 'open' };
}

function dueTasks(tasks: readonly PlanProgressRow[], year: number): Matter {
  const path = `/noi-bo/tien-do/${year}/`;
  const due = tasks.filter(isDueNow);
  const [first] = due;
  if (!first) return { what: words.noDueTasks, path, state: 'settled' };
  const what = words.dueTasks(due.length, formatQuarter(first.quarter, year));
  return { what, detail: words.dueOn(formatDate(first.quarter_ends_on)), path, state: 'open' };
}

function provisionalBlocs(blocs: readonly BlocsRow[], year: number): Matter {
  const path = `/noi-bo/xep-hang/${year}/`;
  const open = blocs.filter((bloc) => bloc.is_provisional).map((bloc) => bloc.bloc_name);
  if (open.length === 0) return { what: words.noProvisionalBlocs, path, state: 'settled' };
  return { what: words.provisionalBlocs(open.length), detail: someOf(open), path, state: 'open' };
}

function silentUnits(units: readonly UnitOutcomeRow[], year: number): Matter {
  const path = `/noi-bo/dang-ky/${year}/`;
  const silent = units.filter(isSilent).map((unit) => unit.unit_name);
  if (silent.length === 0) return { what: words.noSilentUnits, path, state: 'settled' };
  return { what: words.silentUnits(silent.length), detail: someOf(silent), path, state: 'open' };
}

function proposed(outcome: YearOutcomeRow, year: number): Matter {
  const path = `/noi-bo/dang-ky/${year}/`;
  if (outcome.proposed === 0) return { what: words.noProposed, path, state: 'settled' };
  return { what: words.proposed(outcome.proposed), path, state: 'open' };
}

function errors(findings: readonly FindingsRow[]): Matter {
  const path = '/noi-bo/kiem-tra/';
  const found = ofSeverity(findings, 'error');
  if (found.length === 0) return { what: words.noErrors, path, state: 'settled' };
  return { what: words.errors(found.length), detail: rulesOf(found), path, state: 'urgent' };
}

function warnings(findings: readonly FindingsRow[]): Matter {
  const path = '/noi-bo/kiem-tra/';
  const found = ofSeverity(findings, 'warning');
  if (found.length === 0) return { what: words.noWarnings, path, state: 'settled' };
  return { what: words.warnings(found.length), detail: rulesOf(found), path, state: 'open' };
}

function readData({ rejected, warnings, files_with_rejects }: QualityTotalRow): Matter {
  const path = '/noi-bo/chat-luong-du-lieu/';
  if (rejected > 0) {
    return { what: words.rejectedRows(rejected), detail: words.inFiles(files_with_rejects), path, state: 'urgent' };
  }
  if (warnings > 0) return { what: words.readWarnings(warnings), path, state: 'open' };
  return { what: words.allRead, path, state: 'settled' };
}

function rulesOf(findings: readonly FindingsRow[]): string {
  return someOf([...new Set(findings.map((finding) => finding.title))]);
}

/** The first three names, and how many more there are. */
function someOf(names: readonly string[]): string {
  const first = names.slice(0, 3);
  return words.some(first, names.slice(3).length);
}
