import { expect, test } from 'vitest';
import type { BlocsRow } from '../rows.ts';
import { toView } from './overview.ts';

const bloc = (id: string, minder: string | null): BlocsRow => ({
  ...{ year: 2023, bloc_id: id, bloc_name: `Khối ${id}`, period: null, minder, head_name: null, members: 7 },
  ...{ stage: 'council', is_provisional: false, leading_unit: null, leading_total: null, lowest_total: null },
  ...{ mean_total: null, median_total: null, spread_total: null, deviation: null, mean_share: null },
  ...{ self_completion: null, bloc_completion: null, council_completion: null, base_points: 100 },
  ...{ nominated_unit: null, tied_units: null, sort_order: 1 },
});
const viewOf = (...blocs: BlocsRow[]) => toView({ lines: [], blocs, figures: [] }, { year: 2023, asOf: '25/12/2023' });

test('a seat that minds two blocs finds both together', () => {
  expect(viewOf(bloc('K1', 'Chánh Thanh tra'), bloc('K2', 'Chánh Thanh tra')).minders).toEqual([
    {
      position: 'Chánh Thanh tra',
      blocs: [
        { name: 'Khối K1', path: '/noi-bo/khoi/k1/' },
        { name: 'Khối K2', path: '/noi-bo/khoi/k2/' },
      ],
    },
  ]);
});

test('a bloc that nobody minds says so in the table of blocs', () => {
  const { minders, byBloc } = viewOf(bloc('K1', null));
  expect(minders).toEqual([]);
  expect(byBloc.groups[0]?.rows[0]?.cells['bloc']).toMatchObject({ note: 'Chưa phân công ủy viên theo dõi' });
});

test('a number of a bloc opens the part of its page that lists the rows', () => {
  const line = {
    ...{ matter: 'silentUnit', bloc_id: 'K1', bloc_name: 'Khối K1', unit_id: 'a', subject_name: 'Xã A' },
    ...{ reference: null, detail: null, note: null, source_file: null, source_lines: null },
  };
  const { byBloc } = toView(
    { lines: [line], blocs: [bloc('K1', null)], figures: [] },
    { year: 2023, asOf: '25/12/2023' },
  );
  expect(byBloc.groups[0]?.rows[0]?.cells).toMatchObject({
    'chua-dang-ky': { text: '1', href: '/noi-bo/khoi/k1/#chua-dang-ky' },
    'cham-nhiem-vu': { text: '0', href: undefined },
  });
});
