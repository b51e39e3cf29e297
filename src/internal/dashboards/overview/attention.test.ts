import { expect, test } from 'vitest';
import type { WatchedRows } from './attention.ts';
import { mattersOf } from './attention.ts';
import { exampleTask } from '../../../../tests/example-task.ts';
import type { FindingsRow, UnitOutcomeRow } from '../rows.ts';

const calm: WatchedRows = {
  ...{ tasks: [], late: [], blocs: [], units: [], findings: [] },
  outcome: {
    ...{ registered: 0, proposed: 0, awarded: 0, without_registration: 0, awarded_share: null },
    ...{ units: 0, units_without_registration: 0 },
  },
  quality: {
    ...{ as_of: '2023-12-25', fingerprint: 'a1', files: 1, read: 3, accepted: 2, rejected: 0, set_aside: 1 },
    ...{ accepted_share: 1, files_with_rejects: 0, warnings: 0, files_with_warnings: 0 },
  },
};
const task = { ...exampleTask, status: 'inProgress' };
const late = { task_id: 'T', task_quarter: 1, task_ordinal: '1', unit_id: 'a', unit_name: 'A', sort_order: 1 };
const unit = (name: string): UnitOutcomeRow => ({
  ...{ bloc_id: 'K1', bloc_name: 'Khối 1', unit_id: name, unit_name: name },
  ...{ registered: 0, proposed: 0, awarded: 0, without_registration: 0, awarded_share: null },
});
const finding: FindingsRow = {
  ...{ year: 2023, rule: 'R66', title: 'Có khối phó', severity: 'warning', basis: 'Kế hoạch', detail: null },
  ...{ subject_id: 'K1', subject_name: 'Khối 1', subject_kind: 'bloc', found: null, allowed: null },
};

test('when nothing presses, each thing watched says so', () => {
  expect(mattersOf(calm, 2023).every((matter) => matter.state === 'settled')).toBe(true);
});

test('late tasks come first, with the number of late units', () => {
  const overdue = { ...task, status: 'late', quarter_is_over: true };
  expect(mattersOf({ ...calm, tasks: [overdue], late: [late] }, 2023)[0]).toEqual({
    what: '1 nhiệm vụ quá hạn',
    detail: '1 lượt đơn vị còn chậm',
    path: '/noi-bo/tien-do/2023/',
    state: 'urgent',
  });
});

test('tasks of the running quarter say until when', () => {
  expect(mattersOf({ ...calm, tasks: [task] }, 2023)[0]).toMatchObject({
    what: '1 nhiệm vụ đến hạn trong Quý IV/2023',
    detail: 'phải xong trước khi hết ngày 31/12/2023',
  });
});

test('of many units that did not register three are named', () => {
  const units = ['A', 'B', 'C', 'D', 'E'].map(unit);
  expect(mattersOf({ ...calm, units }, 2023)[0]).toMatchObject({
    what: '5 đơn vị chưa đăng ký thi đua',
    detail: 'A; B; C và 2 nữa',
  });
});

test('a rule that found several things is named once', () => {
  expect(mattersOf({ ...calm, findings: [finding, finding] }, 2023)[0]).toMatchObject({
    what: '2 điểm cần giải trình',
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
