import { expect, test } from 'vitest';
import type { BlocCoverageRow, UnitCoverageRow, YearCoverageRow } from '../rows.ts';
import { toView } from './unit-coverage.ts';

const done = { units: 2, plans_expected: 2, plans_filed: 1, with_exemplar: 2, registered_on_time: 0 };
const year: YearCoverageRow = { ...done, blocs: 1, blocs_covered: 1 };
const bloc: BlocCoverageRow = { ...done, bloc_id: 'K1', bloc_name: 'Khối 1' };
const unit: UnitCoverageRow = {
  ...{ bloc_id: 'K1', unit_id: 'a', unit_name: 'A', plan_status: 'filed', plan_filed_on: '2023-02-10' },
  ...{ exemplars: 3, registrations: 12, last_registered_on: '2023-02-28', registration_status: 'onTime' },
};
const cellsOf = (own: Partial<UnitCoverageRow>) =>
  toView({ year, blocs: [bloc], units: [{ ...unit, ...own }] }, 2023).table.groups[0]?.rows[0]?.cells;

test('the lead tells how far all units are', () => {
  expect(toView({ year, blocs: [bloc], units: [unit] }, 2023).lead).toBe(
    'Trong 2 đơn vị thuộc các khối: 1/2 đã có kế hoạch, 0/2 đăng ký đúng hạn, 2/2 đã có điển hình.',
  );
});

test('each bloc tells how far its units are', () => {
  expect(toView({ year, blocs: [bloc], units: [unit] }, 2023).table.groups[0]).toMatchObject({
    label: 'Khối 1',
    note: '2 đơn vị: 1/2 đã có kế hoạch, 0/2 đăng ký đúng hạn, 2/2 đã có điển hình',
  });
});

test('where nobody follows the units’ plans no share of them is told', () => {
  const untracked = { ...bloc, plans_expected: 0, plans_filed: 0 };
  expect(toView({ year, blocs: [untracked], units: [unit] }, 2023).table.groups[0]?.note).toContain(
    'không theo dõi kế hoạch của đơn vị',
  );
});

test('a unit that did all says when', () => {
  expect(cellsOf({})).toMatchObject({
    plan: { text: 'đã có', note: '10/02/2023' },
    registration: { text: 'đúng hạn', note: '12 lượt, đến 28/02/2023' },
    exemplar: '3',
  });
});

test('what a unit lacks is marked', () => {
  const lacking = { plan_status: 'missing', plan_filed_on: null, registration_status: 'none', registrations: 0 };
  expect(cellsOf({ ...lacking, exemplars: 0 })).toMatchObject({
    plan: { text: 'chưa có', mark: 'red' },
    registration: { text: 'chưa đăng ký', mark: 'red' },
    exemplar: { text: 'chưa có', mark: 'red' },
  });
});

test('a year without a bloc has nothing to say', () => {
  expect(toView({ year: { ...year, units: 0, blocs: 0 }, blocs: [], units: [] }, 2023).lead).toBeUndefined();
});
