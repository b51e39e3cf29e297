import { expect, test } from 'vitest';
import type { BlocMindingRow, CouncilSeatsRow, CouncilsRow } from '../rows.ts';
import { toView } from './council.ts';

const council: CouncilsRow = {
  ...{ council: 'emulation', unit_id: null, unit_name: null, members: 1, chairs: 1 },
  ...{ has_standing_member: true, has_secretary: true },
};
const seat: CouncilSeatsRow = {
  ...{ council: 'emulation', unit_id: null, member_name: 'Nông Văn A', position: 'Chủ tịch UBND', role: 'chair' },
  ...{ bloc_id: 'K1', bloc_name: 'Khối 1', source_file: '2023/hoi-dong.csv', source_line: 2 },
};
const bloc: BlocMindingRow = { bloc_id: 'K1', bloc_name: 'Khối 1', minders: 'Nông Văn A', is_minded: true };
const unminded: BlocMindingRow = { bloc_id: 'K2', bloc_name: 'Khối 2', minders: null, is_minded: false };

test('the title says how many blocs nobody minds', () => {
  expect(toView({ councils: [], seats: [], blocs: [bloc, unminded] }, 2023).title).toBe(
    'Năm 2023: còn 1/2 khối chưa có ủy viên theo dõi',
  );
});

test('a bloc that nobody minds comes first', () => {
  const [first] = toView({ councils: [], seats: [], blocs: [bloc, unminded] }, 2023).minding.groups[0]?.rows ?? [];
  expect(first?.cells).toMatchObject({ bloc: { text: 'Khối 2' }, minders: { text: 'chưa có ai', mark: 'red' } });
});

test('a council without a chair says so', () => {
  const view = toView({ councils: [{ ...council, chairs: 0 }], seats: [], blocs: [] }, 2023);
  expect(view.councils[0]?.wanting).toEqual(['chưa có chủ tịch']);
});

test('a member leads to the bloc that he minds', () => {
  const view = toView({ councils: [council], seats: [seat], blocs: [] }, 2023);
  expect(view.councils[0]?.table.groups[0]?.rows[0]?.cells).toMatchObject({
    role: 'Chủ tịch',
    bloc: { text: 'Khối 1', href: '/noi-bo/xep-hang/2023/k1/' },
  });
});

test('a member who minds two blocs stands once', () => {
  const second = { ...seat, bloc_id: 'K2', bloc_name: 'Khối 2', source_line: 3 };
  const view = toView({ councils: [council], seats: [seat, second], blocs: [] }, 2023);
  expect(view.councils[0]?.table.groups[0]?.rows.map(({ cells }) => cells['bloc'])).toMatchObject([
    { text: 'Khối 1, Khối 2' },
  ]);
});
