import { formatNumber } from '../text/format.ts';
import type { ChartView } from './chart-config.ts';
import type { ChartTheme } from './chart-theme.ts';

/** Of a Chart.js chart, what is needed to write on it. */
interface Drawn {
  ctx: CanvasRenderingContext2D;
  getDatasetMeta: (index: number) => { data: { x: number; y: number }[] };
}

const lineHeight = 20;

/** Writes each bar's figure at its end. */
export function labelBars(chart: Drawn, view: ChartView, theme: ChartTheme): void {
  begin(chart, theme);
  view.series.forEach(({ values }, index) => {
    chart.getDatasetMeta(index).data.forEach((bar, row) => {
      const value = values[row] ?? null;
      if (value !== null) chart.ctx.fillText(formatNumber(value), bar.x + 6, bar.y);
    });
  });
  chart.ctx.restore();
}

/** Writes each line's name and last figure beside its last point. */
export function labelLines(chart: Drawn, view: ChartView, theme: ChartTheme): void {
  begin(chart, theme);
  const ends = view.series.flatMap(({ name, values }, index) => {
    const last = values.findLastIndex((value) => value !== null);
    const point = chart.getDatasetMeta(index).data[last];
    return point ? [{ x: point.x, y: point.y, label: `${name} ${formatNumber(values[last] ?? null)}` }] : [];
  });
  const heights = spread(
    ends.map((end) => end.y),
    lineHeight,
  );
  ends.forEach((end, index) => chart.ctx.fillText(end.label, end.x + 12, heights[index] ?? end.y));
  chart.ctx.restore();
}

function begin({ ctx }: Drawn, theme: ChartTheme): void {
  ctx.save();
  ctx.font = `${theme.size}px ${theme.font}`;
  ctx.textBaseline = 'middle';
  ctx.fillStyle = theme.ink;
}

/** Breaks a name between its words into lines of about this many letters. */
export function wrap(name: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Moves labels down so that none covers the one above it; they keep their order. */
export function spread(heights: readonly number[], gap: number): number[] {
  const order = heights.map((_, index) => index).toSorted((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  let last = -Infinity;
  for (const index of order) {
    last = Math.max(last + gap, heights[index] ?? 0);
    placed[index] = last;
  }
  return placed;
}
