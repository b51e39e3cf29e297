import { unitSheetText as words } from '../../../text/internal-unit.ts';
import type { ChartView } from '../chart.ts';
import type { UnitPlacesRow } from '../rows.ts';
import { placeOf } from './unit-results.ts';

/** The unit's points over the years as a share of what could be had; a single year draws no line. */
export function unitChart(rows: readonly UnitPlacesRow[]): ChartView | undefined {
  const placed = rows.filter((row) => row.total !== null).toReversed();
  const [latest, before] = placed.toReversed();
  if (!latest || !before) return undefined;
  return {
    title: words.chartTitle(
      { year: latest.year, place: placeOf(latest) },
      { year: before.year, place: placeOf(before) },
    ),
    kind: 'line',
    measure: words.points,
    labels: placed.map((row) => String(row.year)),
    series: [{ name: words.total, values: placed.map((row) => row.total) }],
  };
}
