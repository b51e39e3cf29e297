import type { Folder } from './read/folder.ts';
import type { Indicator } from './read/plan.ts';
import type { Opinion, Row } from './row.ts';
import { mean, share, sum } from './row.ts';
import { unitBloc } from './unit-bloc.ts';

/** A line of an indicator with what has come together since the beginning of the year. */
interface Cumulated extends Indicator {
  readonly bloc: string | null;
  readonly plannedSoFar: number;
  readonly actualSoFar: number | null;
}

export function progressOpinions(folder: Folder): Opinion[] {
  const lines = cumulated(folder);
  const groups = Map.groupBy(
    lines.flatMap((line) => [...(line.bloc === null ? [] : [line]), { ...line, bloc: null }]),
    ({ year, quarter, bloc, code }) => [year, quarter, bloc, code].join('\n'),
  );
  return [
    { view: 'quarter_progress', key: ['year', 'quarter', 'unit_id', 'indicator_code'], rows: lines.map(unitRow) },
    {
      view: 'bloc_progress',
      key: ['year', 'quarter', 'bloc_id', 'indicator_code'],
      rows: [...groups.values()].flatMap((some) => some.slice(0, 1).map((first) => blocRow(first, some))),
    },
  ];
}

function cumulated(folder: Folder): Cumulated[] {
  const blocOf = unitBloc(folder);
  const years = Map.groupBy(folder.indicators, ({ year, code, unit }) => [year, code, unit].join('\n'));
  return [...years.values()].flatMap((lines) =>
    lines.map((line) => {
      const soFar = line.isLatest ? [line] : lines.filter(({ quarter }) => quarter <= line.quarter);
      const actuals = soFar.flatMap(({ actual }) => actual ?? []);
      return {
        ...line,
        bloc: blocOf(line.year, line.unit),
        plannedSoFar: sum(soFar.map(({ planned }) => planned)),
        actualSoFar: actuals.length === soFar.length ? sum(actuals) : null,
      };
    }),
  );
}

function unitRow(line: Cumulated): Row {
  return {
    ...{ year: line.year, quarter: line.quarter, unit_id: line.unit, indicator_code: line.code, bloc_id: line.bloc },
    planned: line.planned,
    actual: line.actual,
    share: line.actual === null ? null : share(line.actual, line.planned),
    cumulated_planned: line.plannedSoFar,
    cumulated_actual: line.actualSoFar,
    cumulated_share: line.actualSoFar === null ? null : share(line.actualSoFar, line.plannedSoFar),
    source_file: line.file,
    source_line: line.line,
  };
}

function blocRow(first: Cumulated, lines: readonly Cumulated[]): Row {
  const now = together(lines, ({ planned, actual }) => [planned, actual]);
  const soFar = together(lines, ({ plannedSoFar, actualSoFar }) => [plannedSoFar, actualSoFar]);
  const reported = lines.filter(({ actual }) => actual !== null);
  const met = reported.filter(({ planned, actual }) => (actual ?? 0) >= planned);
  return {
    ...{ year: first.year, quarter: first.quarter, bloc_id: first.bloc, indicator_code: first.code },
    units: lines.length,
    reported: reported.length,
    units_planned: lines.filter(({ planned }) => planned > 0).length,
    met_planned: met.filter(({ planned }) => planned > 0).length,
    met: met.length,
    ...{ planned: now.planned, actual: now.actual, share: now.share },
    cumulated_planned: soFar.planned,
    cumulated_actual: soFar.actual,
    cumulated_share: soFar.share,
  };
}

interface Together {
  readonly planned: number | null;
  readonly actual: number | null;
  readonly share: number | null;
}

/** The units that have reported, added up; or their mean where quarters are not added up either. */
function together(
  lines: readonly Cumulated[],
  figures: (line: Cumulated) => readonly [planned: number, actual: number | null],
): Together {
  const pairs = lines.map(figures).flatMap(([planned, actual]) => (actual === null ? [] : [{ planned, actual }]));
  if (pairs.length === 0) return { planned: null, actual: null, share: null };
  const add = lines[0]?.isLatest ? (all: readonly number[]) => mean(all) ?? 0 : sum;
  const planned = add(pairs.map((pair) => pair.planned));
  const actual = add(pairs.map((pair) => pair.actual));
  return { planned, actual, share: share(actual, planned) };
}
