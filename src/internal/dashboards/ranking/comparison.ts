import type { Cell, Row, TableView } from '../../../dashboards/table.ts';
import { formatNumber } from '../../../text/format.ts';
import { comparisonText as words } from '../../../text/internal-comparison.ts';
import type { ChartView } from '../chart.ts';
import type { GroupScores, ScoredUnit } from './group-scores.ts';

/** Two or three units of a bloc side by side, each told by what it has more or less than the first. */
export interface ComparisonView {
  chart: ChartView;
  table: TableView;
}

export const mostCompared = 3;

/** The units that an address names, in its order; the first two of the ranking when it does not name two. */
export function comparedIn(written: string, units: readonly ScoredUnit[]): ScoredUnit[] {
  const named = [...new Set(written.split(','))].flatMap((id) => units.filter((unit) => unit.id === id));
  return named.length < 2 ? units.slice(0, 2) : named.slice(0, mostCompared);
}

/** As `comparedIn` reads it; empty for what the page shows by itself. */
export function writeCompared(chosen: readonly string[], units: readonly ScoredUnit[]): string {
  const written = chosen.filter((id) => id !== '').join(',');
  const own = comparedIn('', units).map(({ id }) => id);
  return written === own.join(',') ? '' : written;
}

export function toView({ groups }: GroupScores, units: readonly ScoredUnit[]): ComparisonView {
  const finding = findingOf(groups, units);
  const rows = groups.map((group, at): Row => ({
    cells: {
      group: { text: group.name, note: words.most(group.most) },
      ...cellsOf(units, ({ points }) => points[at] ?? null),
    },
  }));
  return {
    chart: {
      title: finding,
      kind: 'bar',
      measure: words.measure,
      labels: groups.map(({ name }) => name),
      series: units.map(({ name, points }) => ({
        name,
        values: groups.map(({ most }, at) => shareOf(points[at] ?? null, most)),
      })),
    },
    table: {
      caption: words.caption,
      columns: [
        { key: 'group', label: words.group, rowHeader: true },
        ...units.map(({ id, name, place }) => ({
          key: id,
          label: name,
          unit: place === null ? words.unplaced : words.place(place),
          align: 'end' as const,
        })),
      ],
      groups: [
        { rows: [...rows, { total: true, cells: { group: words.total, ...cellsOf(units, ({ total }) => total) } }] },
      ],
    },
  };
}

/** The figure of each unit, and from the second on how far it is from the first. */
function cellsOf(units: readonly ScoredUnit[], figure: (unit: ScoredUnit) => number | null): Record<string, Cell> {
  const [first] = units;
  return Object.fromEntries(
    units.map((unit): [string, Cell] => {
      const difference = first && unit !== first ? differenceOf(figure(unit), figure(first)) : null;
      return [
        unit.id,
        {
          text: formatNumber(figure(unit), 2),
          note: difference === null ? undefined : words.difference(difference),
        },
      ];
    }),
  );
}

function findingOf(groups: GroupScores['groups'], [first, ...others]: readonly ScoredUnit[]): string {
  if (!first) throw new Error('a comparison was asked for without a unit');
  const told = others.map((unit) => words.against(unit.name, differenceOf(first.total, unit.total)));
  const apart = groups.map(({ name }, at) => ({
    name,
    points: Math.max(
      ...others.map((unit) => Math.abs(differenceOf(first.points[at] ?? null, unit.points[at] ?? null) ?? 0)),
    ),
  }));
  const [widest] = apart.toSorted((a, b) => b.points - a.points);
  return words.finding(first.name, told, widest && widest.points > 0 ? widest.name : undefined);
}

function differenceOf(points: number | null, than: number | null): number | null {
  return points === null || than === null ? null : Math.round((points - than) * 100) / 100;
}

function shareOf(points: number | null, most: number): number | null {
  return points === null || most === 0 ? null : Math.round((points / most) * 1000) / 10;
}
