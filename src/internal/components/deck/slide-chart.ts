import { spread, wrap } from '../../../components/chart-labels.ts';
import { formatNumber } from '../../../text/format.ts';
import { deckText } from '../../../text/internal-deck.ts';
import type { ChartView } from '../../dashboards/chart.ts';

/** Lengths are pixels of a picture of 1280 × 720. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface BarGroup {
  /** The name left of the bars, line by line. */
  readonly label: readonly Line[];
  readonly bars: readonly (Size & { readonly x: number; readonly y: number; readonly series: number })[];
  /** The figures right of the bars, the first one large. */
  readonly figures: { readonly x: number; readonly y: number; readonly texts: readonly string[] };
}

export interface Line {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

export interface DrawnLine {
  readonly series: number;
  /** As the attribute of `polyline` has it. */
  readonly points: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  readonly figures: readonly Line[];
  /** Its name right of its last point. */
  readonly name: readonly Line[];
}

const words = deckText.chart;
const letter = 12;
const nameLetters = 32;
const lineHeight = 26;
const gap = 16;
/** In rem: two lines, and the distance to the picture. */
const caption = 5;

/** The picture that fills so many rem of a slide, under its caption. */
export function chartSize(width: number, room: number): Size {
  return { width: width * 16, height: Math.floor((room - caption) * 16) };
}

/** Bars lie down, since Vietnamese names are long; every one has its figure at its end. */
export function barsOf({ labels, series }: ChartView, { width, height }: Size): BarGroup[] {
  const names = Math.min(nameLetters, longest(labels)) * letter;
  const row = height / labels.length;
  const figures = labels.map((_, at) => figuresAt(series, at));
  const left = names + gap;
  const room = width - left - longest(figures.map((texts) => texts.join(' '))) * letter - 2 * gap;
  const most = Math.max(1, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  const first = Math.min(40, row * (series.length > 1 ? 0.42 : 0.6));
  const thickness = series.map((_, at) => (at === 0 ? first : first * 0.55));
  return labels.map((label, at) => {
    const middle = row * (at + 0.5);
    const lengths = series.map(({ values }) => Math.max(2, ((values[at] ?? 0) / most) * room));
    const top = middle - (sum(thickness) + 4 * (series.length - 1)) / 2;
    return {
      label: linesAround(wrap(label, nameLetters), names, middle),
      bars: lengths.map((length, index) => ({
        x: left,
        y: top + sum(thickness.slice(0, index)) + 4 * index,
        width: length,
        height: thickness[index] ?? first,
        series: index,
      })),
      figures: { x: left + Math.max(...lengths) + gap * 0.75, y: middle, texts: figures[at] ?? [] },
    };
  });
}

/** A line runs through time; it bears its name, and each of its points a figure. */
export function linesOf({ labels, series, scale }: ChartView, { width, height }: Size) {
  const names = Math.min(18, longest(series.map(({ name }) => name)));
  const left = 4 * letter;
  const right = width - names * letter - 6 * gap;
  const floor = height - lineHeight - gap;
  const [least, most] = extent(series, scale);
  const x = (at: number): number => (labels.length === 1 ? left : left + (at * (right - left)) / (labels.length - 1));
  const y = (value: number): number => floor - gap - ((value - least) / (most - least)) * (floor - 3.5 * lineHeight);
  const known = series.map(({ values }) =>
    values.flatMap((value, at) => (value === null ? [] : [{ x: x(at), y: y(value), at, value }])),
  );
  const wrapped = series.map(({ name }) => wrap(name, 18));
  const ends = spread(
    known.map((points) => points.at(-1)?.y ?? floor),
    Math.max(...wrapped.map((lines) => lines.length)) * lineHeight + gap / 2,
  );
  return {
    floor,
    left,
    right,
    ticks: labels.map((text, at): Line => ({ x: x(at), y: height - 8, text })),
    lines: known.map((points, index): DrawnLine => ({
      series: index,
      points: points.map((point) => `${round(point.x)},${round(point.y)}`).join(' '),
      dots: points.map((point) => ({ x: point.x, y: point.y })),
      figures: points.map((point) => ({
        x: point.x,
        y: point.y + (isLower(known, index, point) ? 1.25 * lineHeight : -1.05 * lineHeight),
        text: formatNumber(point.value, 1),
      })),
      name: linesAround(wrapped[index] ?? [], right + 3.5 * gap, ends[index] ?? floor),
    })),
  };
}

/** The whole chart in words, for those who do not see it. */
export function describe({ labels, series, measure }: ChartView): string {
  const rows = series.flatMap(({ name, values }) =>
    labels.map((label, at) => words.value(label, name, formatNumber(values[at] ?? null))),
  );
  return words.described(rows, measure);
}

function figuresAt(series: ChartView['series'], at: number): string[] {
  return series.map(({ name, values }, index) => {
    const value = formatNumber(values[at] ?? null);
    return index === 0 ? value : words.beside(name, value);
  });
}

/** A figure stands below its point where another line runs above it. */
function isLower(
  lines: readonly (readonly { at: number; y: number }[])[],
  own: number,
  { at, y }: { at: number; y: number },
): boolean {
  return lines.some((line, index) => index !== own && line.some((point) => point.at === at && point.y < y));
}

function extent(series: ChartView['series'], scale: ChartView['scale']): [number, number] {
  const values = series.flatMap((one) => one.values.flatMap((value) => (value === null ? [] : [value])));
  const least = scale === 'values' ? Math.min(...values) : Math.min(0, ...values);
  const most = Math.max(...values);
  return most === least ? [least - 1, most + 1] : [least, most];
}

function linesAround(lines: readonly string[], x: number, middle: number): Line[] {
  const top = middle - ((lines.length - 1) * lineHeight) / 2;
  return lines.map((text, at) => ({ x, y: top + at * lineHeight, text }));
}

function longest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(({ length }) => length));
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0);
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
