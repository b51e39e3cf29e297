import { expect, test } from 'vitest';
import type { ListGroupsRow, ListLinesRow } from '../rows.ts';
import { toView } from './award-list.ts';

const line = (told: Partial<ListLinesRow> = {}): ListLinesRow => ({
  ...{ line_group: 'q1', bloc_id: 'K1', bloc_name: 'Khối 1', unit_id: 'a', unit_name: 'Xã A', award_code: 'GK' },
  ...{ family: 'form', level: 'district', commendation_type: 'merit', raised: null, movement_id: null },
  ...{ recipient_kind: 'individual', recipient_name: 'Nông Văn A', position: 'Trưởng thôn', school_year: null },
  ...{ award_name: 'Giấy khen', movement_name: null, authority: 'Chủ tịch', decision_number: '15/QĐ-UBND' },
  ...{ decision_on: '2023-02-20', source_file: '2023/ket-qua-khen-thuong.csv', source_line: 14 },
  ...told,
});

const group = (line_group: string, lines: number, is_counted = true): ListGroupsRow => ({
  ...{ division: 'award', part: 'GK', line_group, is_counted, lines },
});

const sum = (period: string, total: number) => ({ period, division: 'award', part: 'GK', total });

function viewOf(groups: ListGroupsRow[], lines: ListLinesRow[], division = 'award') {
  const totals = [sum('h1', 3), sum('year', 3)];
  return toView({ at: { year: 2023, period: 'year', division, part: 'GK' }, totals, groups, lines });
}

test('a row names its file and line', () => {
  const { counted } = viewOf([group('q1', 1)], [line()]);
  expect(counted.groups[0]?.rows[0]?.cells['source']).toEqual({
    text: '',
    note: '2023/ket-qua-khen-thuong.csv, dòng\u00a014',
  });
});

test('each quarter has an anchor and says how many rows the model counted', () => {
  const { counted } = viewOf([group('q1', 1), group('q2', 2)], [line()]);
  expect(counted.groups).toMatchObject([
    { id: 'quy-1', label: 'Quý I/2023', note: '1 dòng' },
    { id: 'quy-2', label: 'Quý II/2023', note: '2 dòng' },
  ]);
});

test('what is not counted stands apart and says why', () => {
  const { lead, uncounted } = viewOf(
    [group('q1', 3), group('proposed', 1, false)],
    [line(), line({ line_group: 'proposed', decision_number: null, decision_on: null })],
  );
  expect(lead).toBe('3 dòng được tính trong tổng số; không tính 1 dòng mới đề nghị.');
  expect(uncounted?.groups).toMatchObject([{ id: 'de-nghi', note: '1 dòng, chưa có quyết định nên không được tính' }]);
});

test('where every row is counted there is no second table', () => {
  expect(viewOf([group('q1', 1)], [line()]).uncounted).toBeUndefined();
});

test('the first half of the year names the quarters that make it', () => {
  const { sums } = viewOf([group('q1', 1), group('q2', 2)], [line()]);
  expect(sums).toEqual([
    {
      id: '6-thang',
      rows: 3,
      text: '6 tháng đầu năm 2023: 3 lượt, gồm',
      groups: [
        { label: 'Quý I/2023', path: '#quy-1' },
        { label: 'Quý II/2023', path: '#quy-2' },
      ],
    },
  ]);
});

test('the list of an award does not name it in each row', () => {
  const { counted } = viewOf([group('q1', 1)], [line()]);
  expect(counted.columns.map(({ key }) => key)).toEqual(['recipient', 'unit', 'decision', 'source']);
});

test('the list of a unit names the award, the movement and the school year', () => {
  const { counted } = viewOf([group('q1', 1)], [line({ school_year: '2022-2023', movement_name: 'M' })], 'unit');
  expect(counted.groups[0]?.rows[0]?.cells['award']).toEqual({
    text: 'Giấy khen',
    note: 'Năm học 2022 – 2023. Phong trào: M',
  });
});
