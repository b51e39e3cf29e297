import type { FindingsRow } from '../src/internal/dashboards/rows.ts';

/** A finding of 2023 that waits for an explanation. */
export const exampleFinding: FindingsRow = {
  ...{ rule: 'R30', title: 'Không quá tỷ lệ', severity: 'error', basis: 'NĐ 91/2017/NĐ-CP', is_verified: true },
  ...{ subject_id: 'bt-a', subject_name: 'Xã A', subject_kind: 'unit', detail: null, message: 'Xã A có 4.' },
  ...{ source_file: '2023/khen-thuong.csv', source_lines: '14, 27' },
  ...{ is_explained: false, note: null, explained_by: null, explained_on: null },
};

/** The same, explained. */
export const explainedFinding: FindingsRow = {
  ...exampleFinding,
  ...{ is_explained: true, note: 'Đã rà soát.', explained_by: 'Hoàng Thị B', explained_on: '2023-12-15' },
};
