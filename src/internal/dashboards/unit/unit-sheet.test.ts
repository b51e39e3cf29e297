import { expect, test } from 'vitest';
import type { UnitPagesRow, UnitPlacesRow, UnitTasksRow } from '../rows.ts';
import type { UnitRows } from './unit-rows.ts';
import { toView } from './unit-sheet.ts';

const page: UnitPagesRow = {
  ...{ unit_id: 'a', unit_name: 'Xã A', kind_name: 'Xã, thị trấn', official_code: null, parent_name: null },
  ...{ valid_from: null, valid_to: null, successor_names: null, succeeded_on: null },
};
const place: UnitPlacesRow = {
  ...{ year: 2023, bloc_id: 'K1', bloc_name: 'Khối 1', unit_id: 'a', place: 3, ranked: 7, total: 91, base_points: 100 },
  ...{ grade: 'Tốt', role: 'member', is_provisional: false, is_nominated: false, is_dissolved: false },
};
const task: UnitTasksRow = {
  ...{ year: 2023, unit_id: 'a', task_id: 'T4', task_quarter: 2, task_ordinal: '1', task_content: 'Sơ kết' },
  ...{ quarter: 2, status: 'inProgress', is_late: true },
};
const nothing: UnitRows = {
  ...{ page, earlier: [], later: [], years: [], places: [], outcomes: [], awards: [], tasks: [] },
  ...{ indicators: [], exemplars: [], initiatives: [], findings: [], seats: [] },
};
const viewOf = (told: Partial<UnitRows>) => toView({ ...nothing, ...told });
const sectionOf = (told: Partial<UnitRows>, id: string) => viewOf(told).sections.find((section) => section.id === id);

test('what there is nothing of is named in one sentence', () => {
  expect(viewOf({ places: [place] }).missing).toMatch(/^Chưa có dữ liệu về: Đăng ký, .*; Thành viên Hội đồng\.$/);
});

test('the latest place leads, and opens the scores', () => {
  expect(viewOf({ places: [place] }).lead).toBe('Năm 2023: thứ 3/7, Khối 1.');
  expect(sectionOf({ places: [place] }, 'xep-hang')?.table.groups[0]?.rows[0]?.cells['place']).toMatchObject({
    text: 'thứ 3/7',
    href: '/noi-bo/xep-hang/2023/k1/a/',
  });
});

test('two years make a picture, one does not', () => {
  expect(sectionOf({ places: [place] }, 'xep-hang')?.chart).toBeUndefined();
  expect(sectionOf({ places: [place, { ...place, year: 2022, place: 5 }] }, 'xep-hang')?.chart).toMatchObject({
    title: 'Năm 2023 thứ 3/7, năm 2022 thứ 5/7',
    labels: ['2022', '2023'],
  });
});

test('a late task is marked and counted', () => {
  const view = viewOf({ tasks: [task, { ...task, task_id: 'T5', is_late: false, status: 'done' }] });
  expect(view.figures[0]).toMatchObject({ label: 'Nhiệm vụ còn chậm 2023', value: '1', mark: 'red' });
  expect(view.sections[0]?.table.groups[0]?.rows[0]?.cells['status']).toMatchObject({ mark: 'red', note: 'còn chậm' });
});

test('the units that it succeeds, and that succeed it, have links', () => {
  const earlier = [{ ...page, unit_id: 'b', unit_name: 'Xã B' }];
  expect(viewOf({ earlier }).facts[0]).toEqual({ term: 'Kế thừa từ', text: 'Xã B', href: '/noi-bo/don-vi/b/' });
});

test('the gravest finding of a year comes first', () => {
  const finding = {
    ...{ year: 2023, rule: 'R01', title: 'Quy tắc', severity: 'info', subject_id: 'a', detail: null, message: 'Nhẹ' },
    ...{ source_file: null, source_lines: null },
  };
  const findings = [finding, { ...finding, severity: 'error', message: 'Nặng' }];
  expect(sectionOf({ findings }, 'diem-can-xem-lai')?.table.groups[0]?.rows[0]?.cells['message']).toBe('Nặng');
});
