import { expect, test } from 'vitest';
import type { PanelRow } from './panel-answer.ts';
import { toView } from './panel-answer.ts';
import type { PanelChoices } from './panel-choices.ts';
import type { PanelQuestion } from './panel-question.ts';
import { unasked } from './panel-question.ts';

const choices: PanelChoices = {
  ...{ year: 2023, latestQuarter: 2 },
  quarter: [
    { value: '1', label: 'Quý I' },
    { value: '2', label: 'Quý II' },
  ],
  bloc: [{ value: 'K1', label: 'Khối 1' }],
  indicator: [{ value: 'CT1', label: 'Số tin, bài', measure: 'tin' }],
  unit: [
    { value: 'a', label: 'Ấp' },
    { value: 'b', label: 'Bản' },
  ],
};
const units: PanelQuestion = { ...unasked, rows: 'don-vi', columns: 'quy', measure: 'thuc-hien', indicator: 'CT1' };
const rows: PanelRow[] = [
  { unit_id: 'b', quarter: 1, value: 3 },
  { unit_id: 'b', quarter: 2, value: null },
  { unit_id: 'a', quarter: 1, value: 5 },
];
const cellsOf = (given: readonly PanelRow[], question: PanelQuestion) =>
  toView(given, question, choices).table.groups[0]?.rows.map((row) => row.cells);

test('rows stand in our order, whatever the engine’s', () => {
  expect(cellsOf(rows, units)?.map((cells) => cells['row'])).toMatchObject([{ text: 'Ấp' }, { text: 'Bản' }]);
});

test('a unit without a figure is told from one that had nothing to report', () => {
  expect(cellsOf(rows, units)).toMatchObject([
    { c1: '5', c2: '–' },
    { c1: '3', c2: { text: 'chưa có số liệu', mark: 'muted' } },
  ]);
});

test('a share below the plan is marked', () => {
  const question: PanelQuestion = { ...units, measure: 'ty-le' };
  expect(cellsOf([{ unit_id: 'a', quarter: 1, value: 0.75 }], question)?.[0]?.['c1']).toEqual({
    text: '75%',
    mark: 'red',
  });
});

test('the title tells what is shown, of what and of when', () => {
  expect(toView(rows, { ...units, bloc: 'K1' }, choices).title).toBe(
    'Thực hiện theo đơn vị và quý: Số tin, bài; Khối 1; năm 2023',
  );
});

test('without a quarter the title says up to when', () => {
  expect(toView([], { ...units, columns: 'khong' }, choices).title).toBe(
    'Thực hiện theo đơn vị: Số tin, bài; cộng dồn đến hết quý II/2023',
  );
});

test('the chart draws what the table shows', () => {
  expect(toView(rows, units, choices).chart).toEqual({
    kind: 'bar',
    labels: ['Ấp', 'Bản'],
    series: [
      { name: 'Quý I', values: [5, 3] },
      { name: 'Quý II', values: [null, null] },
    ],
    measure: 'tin',
  });
});

test('indicators that count different things are not drawn on one axis', () => {
  const question: PanelQuestion = { ...unasked, rows: 'chi-tieu', columns: 'khong', measure: 'thuc-hien' };
  expect(toView([{ indicator_code: 'CT1', value: 1 }], question, choices).chart).toBeUndefined();
});
