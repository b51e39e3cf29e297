import { expect, test } from 'vitest';
import type { GroupResult, IndicatorSlice, UnitFigures } from './indicator-slice.ts';
import { toView } from './quarter-progress.ts';

const result: GroupResult = {
  ...{ bloc: 'K1', units: 2, unitsPlanned: 2, reported: 2, metPlanned: 1 },
  ...{ planned: 8, actual: 7, share: 0.875 },
};
const below: UnitFigures = [0, 4, 3, 0.75, 16, 18, 1.125];
const silent: UnitFigures = [0, 4, null, null, 16, null, null];

interface Given {
  figures?: UnitFigures[];
  results?: GroupResult[];
}

function slice({ figures = [below], results = [{ ...result, bloc: '' }, result] }: Given = {}): IndicatorSlice {
  return {
    ...{ year: 2023, code: 'CT1', name: 'Số tin, bài', measure: 'tin, bài' },
    blocs: [{ id: 'K1', name: 'Khối 1' }],
    units: [
      { id: 'a', name: 'A', bloc: 'K1' },
      { id: 'b', name: 'B', bloc: '' },
    ],
    quarters: [{ quarter: 4, figures, results }],
  };
}

const bloc = { quarter: 4, bloc: 'K1' };
const all = { quarter: 4, bloc: 'tat-ca' };
const findingOf = (own: Partial<GroupResult>) => toView(slice({ results: [{ ...result, ...own }] }), bloc).finding;
const cellsOf = (figures: UnitFigures) => toView(slice({ figures: [figures] }), bloc).table.groups[0]?.rows[0]?.cells;

test('the finding tells how many units reached their plan', () => {
  expect(findingOf({})).toBe('Quý IV/2023, số tin, bài: 1/2 đơn vị đạt kế hoạch.');
});

test('the finding tells of units without a figure', () => {
  expect(findingOf({ reported: 1 })).toBe(
    'Quý IV/2023, số tin, bài: 1/2 đơn vị đạt kế hoạch, 1 đơn vị chưa có số liệu.',
  );
});

test('where no unit planned anything nobody reached a plan', () => {
  expect(findingOf({ unitsPlanned: 0, metPlanned: 0 })).toBe('Quý IV/2023, số tin, bài: không đơn vị nào có kế hoạch.');
});

test('a bloc says what its units did together', () => {
  expect(toView(slice(), all).table.groups[0]).toMatchObject({
    id: 'khoi-k1',
    label: 'Khối 1',
    note: '1/2 đơn vị đạt kế hoạch; thực hiện 7/8 tin, bài (87,5%)',
  });
});

test('a bloc without a figure has no sum', () => {
  const results = [{ ...result, reported: 0, metPlanned: 0, planned: null, actual: null, share: null }];
  expect(toView(slice({ results }), all).table.groups[0]?.note).toBe(
    '0/2 đơn vị đạt kế hoạch, 2 đơn vị chưa có số liệu',
  );
});

test('a unit in no bloc comes last, in a group of its own', () => {
  const { groups } = toView(slice({ figures: [[1, 1, 1, 1, 1, 1, 1], below] }), all).table;
  expect(groups.map(({ id }) => id)).toEqual(['khoi-k1', 'ngoai-khoi']);
});

test('a unit without a figure is no failure in the table', () => {
  expect(cellsOf(silent)).toMatchObject({
    actual: { text: 'chưa có số liệu', mark: 'muted' },
    share: '–',
    actualSoFar: { text: 'chưa đủ số liệu', mark: 'muted' },
  });
});

test('a share below the plan is marked', () => {
  expect(cellsOf(below)?.['share']).toEqual({ text: '75%', mark: 'red' });
});

test('the year so far stands beside the quarter', () => {
  expect(cellsOf(below)).toMatchObject({ plannedSoFar: '16', actualSoFar: '18', shareSoFar: '112,5%' });
});

test('a unit says where its figures were read, where that is known', () => {
  const { groups } = toView(slice(), bloc, (unit) => `dòng của ${unit}`).table;
  expect(groups[0]?.rows[0]?.cells['unit']).toMatchObject({ text: 'A', note: 'dòng của a' });
});

test('of one bloc the chart draws its units', () => {
  expect(toView(slice(), bloc).chart).toEqual({
    labels: ['A'],
    series: [
      { name: 'Thực hiện', values: [3] },
      { name: 'Kế hoạch', values: [4] },
    ],
  });
});

test('of all blocs the chart draws the blocs', () => {
  expect(toView(slice(), all).chart).toEqual({
    labels: ['Khối 1'],
    series: [
      { name: 'Thực hiện', values: [7] },
      { name: 'Kế hoạch', values: [8] },
    ],
  });
});

test('a quarter without the indicator says so', () => {
  expect(toView(slice(), { quarter: 1, bloc: 'K1' }).finding).toBe('Quý I/2023: không có số liệu cho lựa chọn này.');
});
