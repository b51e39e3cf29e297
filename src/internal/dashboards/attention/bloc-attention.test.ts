import { expect, test } from 'vitest';
import type { AttentionLinesRow, BlocsRow } from '../rows.ts';
import { toView } from './bloc-attention.ts';

const bloc: BlocsRow = {
  ...{ year: 2023, bloc_id: 'K1', bloc_name: 'Khối 1', period: null, minder: 'Chánh Thanh tra', head_name: 'Xã A' },
  ...{ members: 7, stage: 'council', is_provisional: false, leading_unit: null, leading_total: null },
  ...{ lowest_total: null, mean_total: null, median_total: null, spread_total: null, deviation: null },
  ...{ mean_share: null, self_completion: null, bloc_completion: null, council_completion: null, base_points: 100 },
  ...{ nominated_unit: null, tied_units: null, sort_order: 1 },
};
const late: AttentionLinesRow = {
  ...{ matter: 'lateTask', bloc_id: 'K1', bloc_name: 'Khối 1', unit_id: 'a', subject_name: 'Xã A' },
  ...{ reference: 'T4', detail: 'Sơ kết', note: null, source_file: null, source_lines: null },
};

test('a bloc without a line has nothing that needs attention', () => {
  expect(toView(bloc, []).lead).toBe('Khối không có việc nào cần chú ý.');
});

test('the lines of other blocs are left out', () => {
  expect(toView(bloc, [{ ...late, bloc_id: 'K2' }]).lists).toEqual([]);
});

test('each count leads to the part of the page that lists its rows', () => {
  const view = toView(bloc, [late, { ...late, unit_id: 'b' }]);
  expect(view.matters.open).toMatchObject([{ amount: 2, path: '#cham-nhiem-vu' }]);
  expect(view.lists).toMatchObject([{ id: 'cham-nhiem-vu', rows: 2, table: { groups: [{ rows: { length: 2 } }] } }]);
});

test('a late task opens the unit and what was reported on the task', () => {
  expect(toView(bloc, [late]).lists[0]?.table.groups[0]?.rows[0]?.cells).toMatchObject({
    subject: { text: 'Xã A', href: '/noi-bo/don-vi/a/' },
    detail: { text: 'Sơ kết', href: '/noi-bo/tien-do/2023/nhiem-vu/t4/#con-cham' },
  });
});

test('a ranking that may change is marked so', () => {
  expect(toView({ ...bloc, is_provisional: true }, []).facts.at(-1)).toMatchObject({ note: 'tạm tính' });
});
