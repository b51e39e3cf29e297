import { expect, test } from 'vitest';
import { examplePlan } from '../../../../tests/example-task.ts';
import type { TotalsRow } from '../rows.ts';
import type { TotalsRows } from './totals.ts';
import { toView } from './totals.ts';

const awards: TotalsRow = { figure: 'awards', amount: 1526, previous: 1574, change: -48 };
const closed: TotalsRows = {
  figures: [awards],
  blocTotal: { blocs: 2, final: 2, provisional: 0, tied: 0 },
  plan: examplePlan,
};

test('the lead compares the awards with the year before', () => {
  expect(toView(closed, 2023).lead).toBe('1.526 lượt khen thưởng đã có quyết định, giảm 48 so với năm 2022.');
});

test('the first year of the data is compared with nothing', () => {
  const figures = [{ ...awards, previous: null, change: null }];
  expect(toView({ ...closed, figures }, 2022)).toMatchObject({
    lead: '1.526 lượt khen thưởng đã có quyết định.',
    figures: [{ comparison: undefined }],
  });
});

test('a year without awards says so', () => {
  expect(toView({ ...closed, figures: [] }, 2023).lead).toBe('Chưa có khen thưởng nào được quyết định.');
});

test('a figure that stayed the same says so', () => {
  const figures = [{ ...awards, amount: 3, previous: 3, change: 0 }];
  expect(toView({ ...closed, figures }, 2023).figures[0]?.comparison).toBe('2022: 3, không\u00a0đổi');
});

test('a closed year is not provisional', () => {
  expect(toView(closed, 2023).provisional).toBeUndefined();
});

test('awards that are only proposed make the year provisional', () => {
  const figures = [awards, { figure: 'proposed', amount: 5, previous: null, change: null }];
  expect(toView({ ...closed, figures }, 2023).provisional).toBe('5 đề nghị khen thưởng chưa có quyết định.');
});

test('open quarters of the plan and open blocs make the year provisional', () => {
  const open = { ...closed, blocTotal: { blocs: 2, final: 1, provisional: 1, tied: 0 } };
  expect(toView({ ...open, plan: { ...examplePlan, is_over: false } }, 2023).provisional).toBe(
    'năm chưa kết thúc; 1 khối chưa có đủ điểm Hội đồng thẩm định.',
  );
});
