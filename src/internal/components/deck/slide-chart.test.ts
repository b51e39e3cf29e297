import { expect, test } from 'vitest';
import type { ChartView } from '../../dashboards/chart.ts';
import { barsOf, describe, linesOf } from './slide-chart.ts';

const size = { width: 1152, height: 480 };
const titles: ChartView = {
  title: 'Danh hiệu nhiều nhất',
  kind: 'bar',
  labels: ['Lao động tiên tiến', 'Gia đình văn hóa'],
  series: [
    { name: '2023', values: [800, 50] },
    { name: '2022', values: [840, null] },
  ],
  measure: 'lượt',
};
const shares: ChartView = {
  title: 'Hai tỷ lệ',
  kind: 'line',
  labels: ['2022', '2023'],
  series: [
    { name: 'Người lao động trực tiếp', values: [80, 90] },
    { name: 'Tập thể nhỏ', values: [80, 50] },
  ],
  measure: '%',
};

test('a bar is as long as its figure', () => {
  const [first, second] = barsOf(titles, size);
  expect(first?.bars[0]?.width).toBeCloseTo((second?.bars[0]?.width ?? 0) * 16);
});

test('each row has its figures in words beside the longest bar, within the picture', () => {
  const [first] = barsOf(titles, size);
  expect(first?.figures.texts).toEqual(['800', '2022: 840']);
  expect(first?.figures.x).toBeGreaterThan((first?.bars[1]?.x ?? 0) + (first?.bars[1]?.width ?? 0));
  expect(first?.figures.x).toBeLessThan(size.width - 100);
});

test('the bars of a row do not cover each other', () => {
  const [now, before] = barsOf(titles, size)[0]?.bars ?? [];
  expect(before?.y).toBeGreaterThanOrEqual((now?.y ?? 0) + (now?.height ?? 0));
});

test('a long name stands in several lines around its bars', () => {
  const [row] = barsOf({ ...titles, labels: ['Kỷ niệm chương “Vì sự nghiệp thi đua, khen thưởng”', 'B'] }, size);
  expect(row?.label.map(({ text }) => text)).toEqual(['Kỷ niệm chương “Vì sự nghiệp thi', 'đua, khen thưởng”']);
});

test('a line rises with its figures', () => {
  const [workers] = linesOf(shares, size).lines;
  expect(workers?.dots[1]?.y).toBeLessThan(workers?.dots[0]?.y ?? 0);
});

test('figures of two lines at one time stand above and below', () => {
  const [workers, small] = linesOf(shares, size).lines;
  expect(workers?.figures[1]?.y).toBeLessThan(workers?.dots[1]?.y ?? 0);
  expect(small?.figures[1]?.y).toBeGreaterThan(small?.dots[1]?.y ?? 0);
});

test('the names of lines that end together do not cover each other', () => {
  const together = shares.series.map((one) => ({ ...one, values: [80, 80] }));
  const [first, second] = linesOf({ ...shares, series: together }, size).lines;
  expect(second?.name[0]?.y).toBeGreaterThanOrEqual((first?.name.at(-1)?.y ?? 0) + 26);
});

test('a scale of values begins at the lowest', () => {
  const { lines, floor } = linesOf({ ...shares, scale: 'values' }, size);
  expect(lines[1]?.dots[1]?.y).toBeGreaterThan(floor - 30);
});

test('all figures are told in words', () => {
  expect(describe(titles)).toBe(
    'Đơn vị tính: lượt. Lao động tiên tiến, 2023: 800; Gia đình văn hóa, 2023: 50; Lao động tiên tiến, 2022: 840; Gia đình văn hóa, 2022: –.',
  );
});
