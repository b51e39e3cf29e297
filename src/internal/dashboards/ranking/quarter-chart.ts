import { formatQuarter } from '../../../text/format.ts';
import { quarterText as words } from '../../../text/internal-quarters.ts';
import type { ChartView } from '../chart.ts';
import type { QuartersRow } from '../rows.ts';

interface Course {
  id: string;
  name: string;
  values: (number | null)[];
  /** From the first quarter that was scored to the last; nothing where either is missing. */
  rise: number | undefined;
}

/**
 * The units whose quarters moved most, beside the one that leads the year: all lines of a bloc in one picture cannot be told apart.
 * Nothing while there is one quarter, or when the quarters stand at different steps: their points are not comparable.
 */
export function quarterChart(
  rows: readonly QuartersRow[],
  leader: string | undefined,
  year: number,
): ChartView | undefined {
  const scored = quartersOf(rows);
  if (scored.length < 2 || new Set(rows.map((row) => row.stage)).size > 1) return undefined;
  const courses = coursesOf(rows, scored);
  const moved = courses.flatMap((course) => (course.rise === undefined ? [] : [{ ...course, rise: course.rise }]));
  const byRise = moved.toSorted((a, b) => b.rise - a.rise);
  const risen = byRise.find(({ rise }) => rise > 0);
  const fallen = byRise.findLast(({ rise }) => rise < 0);
  const shown = [courses.find(({ id }) => id === leader), risen, fallen].filter((course) => course !== undefined);
  const drawn = [...new Map(shown.map((course) => [course.id, course])).values()];
  if (drawn.length === 0) return undefined;
  return {
    title: words.finding(risen, fallen),
    kind: 'line',
    scale: 'values',
    measure: words.measure,
    labels: scored.map((quarter) => formatQuarter(quarter, year)),
    series: drawn.map(({ name, values }) => ({ name, values })),
  };
}

/** One unit's quarters beside the best of its bloc in each. */
export function unitQuarterChart(rows: readonly QuartersRow[], unit: string, year: number): ChartView | undefined {
  const scored = quartersOf(rows);
  const own = coursesOf(rows, scored).find(({ id }) => id === unit);
  if (!own || scored.length < 2 || own.values.every((value) => value === null)) return undefined;
  const best = scored.map((quarter) => rows.find((row) => row.quarter === quarter && row.place === 1)?.total ?? null);
  return {
    title: words.unitFinding(own.name, own.rise),
    kind: 'line',
    scale: 'values',
    measure: words.measure,
    labels: scored.map((quarter) => formatQuarter(quarter, year)),
    series: [
      { name: own.name, values: own.values },
      { name: words.best, values: best },
    ],
  };
}

function quartersOf(rows: readonly QuartersRow[]): number[] {
  return [...new Set(rows.map((row) => row.quarter))].toSorted((a, b) => a - b);
}

function coursesOf(rows: readonly QuartersRow[], scored: readonly number[]): Course[] {
  return [...Map.groupBy(rows, (row) => row.unit_id)].flatMap(([id, own]) => {
    const values = scored.map((quarter) => own.find((row) => row.quarter === quarter)?.total ?? null);
    const [first = null] = values;
    const last = values.at(-1) ?? null;
    const rise = first === null || last === null ? undefined : Math.round((last - first) * 100) / 100;
    return own[0] ? [{ id, name: own[0].unit_name, values, rise }] : [];
  });
}
