import { awardText, periodName } from '../../../text/internal-award.ts';
import type { ChartView } from '../chart.ts';
import type { PeriodTotalsRow, QuarterTotalsRow } from '../rows.ts';
import { partName } from './award-part.ts';

const words = awardText.chart;

interface Bar {
  readonly name: string;
  readonly total: number;
  readonly previous: number | null;
}

/** The year in its quarters. */
export function quarterChart(quarters: readonly QuarterTotalsRow[], year: number): ChartView | undefined {
  const bars = quarters.map(({ period, total, previous_total }) => ({
    name: awardText.shortPeriod[period] ?? periodName(period, year),
    total,
    previous: previous_total,
  }));
  return chartOf(bars, [periodName('year', year), periodName('year', year - 1)]);
}

/** A shorter period in the blocs. */
export function blocChart(totals: readonly PeriodTotalsRow[], period: string, year: number): ChartView | undefined {
  const bars = totals
    .filter((row) => row.division === 'bloc')
    .map((row) => ({ name: partName(row, row.part_name), total: row.total, previous: row.previous_total }));
  return chartOf(bars, [periodName(period, year), periodName(period, year - 1)]);
}

/** Nothing to compare, no picture. */
function chartOf(bars: readonly Bar[], [now, before]: readonly [string, string]): ChartView | undefined {
  const [most] = bars.toSorted((a, b) => b.total - a.total);
  if (!most || most.total === 0 || bars.length < 3) return undefined;
  const previous = { name: before, values: bars.map((bar) => bar.previous) };
  return {
    title: words.most(most.name, most.total),
    kind: 'bar',
    measure: words.measure,
    labels: bars.map((bar) => bar.name),
    series: [
      { name: now, values: bars.map((bar) => bar.total) },
      ...(bars.some((bar) => bar.previous !== null) ? [previous] : []),
    ],
  };
}
