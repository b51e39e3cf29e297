import { expect, test } from 'vitest';
import type { WatchedRows } from './attention.ts';
import { mattersOf } from './attention.ts';
import { examplePlan, exampleTask } from '../../../../tests/example-task.ts';
import type { UnitOutcomeRow } from '../rows.ts';

const noOutcome = {
  ...{ registered: 0, proposed: 0, awarded: 0, fulfilled: 0, without_outcome: 0, without_registration: 0 },
  fulfilled_share: null,
};
const calm: WatchedRows = {
  ...{ plan: examplePlan, tasks: [], blocs: [], units: [], rules: [] },
  blocTotal: { blocs: 3, final: 3, provisional: 0, tied: 0 },
  outcome: { ...noOutcome, units: 5, units_without_registration: 0 },
  found: {
    ...{ year: 2023, errors: 0, warnings: 0, infos: 0, held_back: 0 },
    ...{ open_errors: 0, open_warnings: 0, open_infos: 0 },
  },
  quality: {
    ...{ as_of: '2023-12-25', fingerprint: 'a1', files: 1, read: 3, accepted: 2, rejected: 0, set_aside: 1 },
    ...{ accepted_share: 1, files_with_rejects: 0, warnings: 0, files_with_warnings: 0 },
  },
};
const unit = (name: string): UnitOutcomeRow => ({
  ...{ ...noOutcome, bloc_id: 'K1', bloc_name: 'Khối 1', unit_id: name, unit_name: name },
});

test('when nothing presses, each thing watched says so', () => {
  expect(mattersOf(calm, 2023).every((matter) => matter.state === 'settled')).toBe(true);
});

test('a year without a plan has no late task', () => {
  expect(mattersOf({ ...calm, plan: undefined }, 2023).every((matter) => matter.state === 'settled')).toBe(true);
});

test('late tasks come first, with the number of late units', () => {
  const plan = { ...examplePlan, overdue: 1, late_turns: 3 };
  expect(mattersOf({ ...calm, plan }, 2023)[0]).toEqual({
    what: '1 nhiệm vụ quá hạn',
    detail: '3 lượt đơn vị còn chậm',
    path: '/noi-bo/tien-do/2023/',
    state: 'urgent',
  });
});

test('tasks of the running quarter say until when', () => {
  const plan = { ...examplePlan, due_now: 2 };
  const tasks = [{ ...exampleTask, is_due_now: false, quarter: 1 }, exampleTask];
  expect(mattersOf({ ...calm, plan, tasks }, 2023)[0]).toMatchObject({
    what: '2 nhiệm vụ đến hạn trong Quý IV/2023',
    detail: 'phải xong trước khi hết ngày 31/12/2023',
  });
});

test('of many units that did not register three are named', () => {
  const units = ['A', 'B', 'C', 'D', 'E'].map(unit);
  const outcome = { ...calm.outcome, units_without_registration: 5 };
  expect(mattersOf({ ...calm, outcome, units }, 2023)[0]).toMatchObject({
    what: '5 đơn vị chưa đăng ký thi đua',
    detail: 'A; B; C và 2 nữa',
  });
});

test('points without an explanation name the rules that found them', () => {
  const found = { ...calm.found, warnings: 5, open_warnings: 2, infos: 1, open_infos: 1 };
  const rules = [
    { severity: 'warning', rule: 'R66', title: 'Có khối phó', findings: 4, explained: 2 },
    { severity: 'warning', rule: 'R04', title: 'Đúng hạn', findings: 1, explained: 1 },
    { severity: 'info', rule: 'R52', title: 'Nên biết', findings: 1, explained: 0 },
  ];
  expect(mattersOf({ ...calm, found, rules }, 2023)[0]).toMatchObject({
    what: '2 điểm chưa giải trình',
    detail: 'Có khối phó',
  });
});

test('rejected rows press, with the number of files they stand in', () => {
  const quality = { ...calm.quality, rejected: 1200, files_with_rejects: 2, warnings: 3 };
  expect(mattersOf({ ...calm, quality }, 2023)[0]).toEqual({
    what: '1.200 dòng dữ liệu bị từ chối, không có trong số liệu',
    detail: 'ở 2 tệp',
    path: '/noi-bo/chat-luong-du-lieu/',
    state: 'urgent',
  });
});

test('warnings about the data wait', () => {
  const quality = { ...calm.quality, warnings: 3 };
  expect(mattersOf({ ...calm, quality }, 2023)[0]).toMatchObject({ what: '3 cảnh báo khi đọc dữ liệu', state: 'open' });
});
