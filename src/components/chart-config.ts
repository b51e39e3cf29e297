import { formatNumber } from '../text/format.ts';
import { wrap } from './chart-labels.ts';
import type { ChartTheme } from './chart-theme.ts';

export interface ChartView {
  kind: 'bar' | 'line';
  labels: readonly string[];
  series: readonly { name: string; values: readonly (number | null)[] }[];
  measure: string;
  /** Where the scale begins: at zero, or near the lowest value. */
  scale?: 'zero' | 'values' | undefined;
}

/** From this width on there is room for a line's name beside it. */
export const roomForNames = 520;

/** The data as Chart.js takes it. It writes into the arrays that it is given: these are copies. */
export function chartData(view: ChartView, theme: ChartTheme, width: number) {
  const letters = Math.max(12, (width * 0.4) / (theme.size * 0.55));
  const isBar = view.kind === 'bar';
  return {
    labels: view.labels.map((label) => (isBar ? wrap(label, letters) : [label])),
    datasets: view.series.map(({ name, values }, index) => ({
      label: name,
      data: [...values],
      backgroundColor: theme.series[index] ?? theme.soft,
      borderColor: theme.series[index] ?? theme.soft,
      borderWidth: isBar ? 0 : 2.5,
      // Lines differ in dash and point too, not in colour alone.
      borderDash: [[], [7, 3], [2, 3], [10, 3, 2, 3]][index] ?? [],
      pointStyle: (['circle', 'rect', 'triangle', 'rectRot'] as const)[index] ?? ('circle' as const),
      pointRadius: 5,
      maxBarThickness: 20,
    })),
  };
}

/** Bars lie down, since Vietnamese names are long; a line runs through time. */
export function chartOptions(view: ChartView, theme: ChartTheme, width: number) {
  const isBar = view.kind === 'bar';
  const { measured, named } = scales(theme, view.scale);
  return {
    indexAxis: isBar ? ('y' as const) : ('x' as const),
    animation: false as const,
    maintainAspectRatio: false,
    layout: { padding: { right: isBar ? 48 : nameWidth(view, theme, width), top: 8 } },
    interaction: { mode: 'index' as const, axis: isBar ? ('y' as const) : ('x' as const), intersect: false },
    scales: isBar ? { x: measured, y: named } : { x: named, y: measured },
    plugins: { legend: { display: false }, tooltip: tooltip(view.measure, theme) },
  };
}

function scales(theme: ChartTheme, scale: ChartView['scale']) {
  const font = { family: theme.font, size: theme.size };
  return {
    measured: {
      beginAtZero: scale !== 'values',
      border: { display: false },
      grid: { color: theme.rule, drawTicks: false },
      ticks: {
        color: theme.soft,
        font,
        maxTicksLimit: 6,
        padding: 6,
        callback: (value: string | number) => formatNumber(Number(value)),
      },
    },
    named: {
      offset: true,
      border: { color: theme.soft },
      grid: { display: false },
      ticks: { color: theme.ink, font, autoSkip: false },
    },
  };
}

function nameWidth({ series }: ChartView, theme: ChartTheme, width: number): number {
  if (width < roomForNames) return 8;
  return (Math.max(...series.map(({ name }) => name.length)) + 6) * theme.size * 0.5;
}

function tooltip(measure: string, theme: ChartTheme) {
  const font = { family: theme.font };
  return {
    backgroundColor: theme.ink,
    titleColor: theme.paper,
    bodyColor: theme.paper,
    titleFont: font,
    bodyFont: font,
    cornerRadius: 2,
    callbacks: {
      label: (item: { dataset: { label?: string | undefined }; raw: unknown }) =>
        `${item.dataset.label ?? ''}: ${formatNumber(Number(item.raw))} ${measure}`,
    },
  };
}
