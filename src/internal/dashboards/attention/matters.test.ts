import { expect, test } from 'vitest';
import type { AttentionLinesRow } from '../rows.ts';
import { matterKinds, matterPath } from './matter-kinds.ts';
import { mattersOf } from './matters.ts';

const line: AttentionLinesRow = {
  ...{ matter: 'silentUnit', bloc_id: 'K1', bloc_name: 'Khối 1', unit_id: 'a', subject_name: 'Xã A' },
  ...{ reference: null, detail: null, note: null, source_file: null, source_lines: null },
};
const of = (...lines: AttentionLinesRow[]) => mattersOf(lines, matterKinds, matterPath);

test('when nothing presses, each thing watched says so', () => {
  expect(of()).toMatchObject({ open: [], settled: { length: matterKinds.length } });
});

test('a matter counts its rows, in all and of each bloc', () => {
  const { open } = of(line, { ...line, bloc_id: 'K2' }, { ...line, bloc_id: 'K2' });
  expect(open).toMatchObject([{ amount: 3, counted: 'đơn vị chưa đăng ký thi đua', blocs: { k1: 1, k2: 2 } }]);
});

test('a row of no bloc counts in all only', () => {
  expect(of({ ...line, matter: 'silentTask', bloc_id: null }).open).toMatchObject([{ amount: 1, blocs: {} }]);
});

test('what breaks a term comes before what waits', () => {
  expect(of(line, { ...line, matter: 'lateTask' }).open.map(({ state }) => state)).toEqual(['urgent', 'open']);
});

test('of many units three are named', () => {
  const { open } = of(...['A', 'B', 'C', 'D', 'E'].map((subject_name) => ({ ...line, subject_name })));
  expect(open[0]?.detail).toBe('A; B; C và 2 nữa');
});

test('a unit that is late twice is named once', () => {
  const late = { ...line, matter: 'lateTask' };
  expect(of({ ...late, reference: 'T1' }, { ...late, reference: 'T2' }).open[0]).toMatchObject({
    amount: 2,
    detail: 'Xã A',
  });
});

test('points to explain name the rules that found them', () => {
  const found = { ...line, matter: 'warning', reference: 'R66', detail: 'Thiếu khối phó', note: 'Có khối phó' };
  expect(of(found).open[0]).toMatchObject({ counted: 'điểm cần giải trình', detail: 'Có khối phó' });
});

test('what was read wrongly is the standing body’s alone', () => {
  expect(of({ ...line, matter: 'dataError', bloc_id: null }).open[0]?.roles).toEqual(['thuong-truc']);
});
