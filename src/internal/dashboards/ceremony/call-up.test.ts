import { expect, test } from 'vitest';
import type { CallsRow, CeremonyAwardsRow } from '../rows.ts';
import { toView } from './call-up.ts';

const award: CeremonyAwardsRow = {
  ...{ award_code: 'GK_HUYEN', award_name: 'Giấy khen', level: 'district', decisions: 1, call_groups: 1 },
  ...{ collectives: 0, households: 0, individuals: 1, total: 1, questioned: 0 },
};

const person: CallsRow = {
  ...{ recipient_kind: 'individual', group_number: 1, group_size: 1 },
  ...{ decision_number: '15/QĐ-UBND', decision_on: '2023-12-20', authority: 'Chủ tịch UBND huyện' },
  ...{ recipient_name: 'Nông Thị Lan', honorific: null, gender: 'female', is_minor: false, is_questioned: false },
  ...{ position: 'Kế toán', unit_name: 'Xã A' },
};

test('a person is read out with position and unit', () => {
  expect(namesOf(person)).toMatchObject([{ name: 'Bà Nông Thị Lan', from: 'Kế toán, Xã A' }]);
});

test('where the data do not tell, nobody is called Ông or Bà', () => {
  expect(namesOf({ ...person, gender: null })).toMatchObject([{ name: 'Nông Thị Lan' }]);
});

test('the file’s own form of address is read, whatever the gender', () => {
  expect(namesOf({ ...person, honorific: 'thượng tá' })).toMatchObject([{ name: 'Thượng tá Nông Thị Lan' }]);
});

test('a child is not called Ông or Bà', () => {
  expect(namesOf({ ...person, is_minor: true })).toMatchObject([{ name: 'Em Nông Thị Lan' }]);
});

test('a collective that is the unit itself is read once', () => {
  const unit = { ...person, recipient_kind: 'collective', recipient_name: 'Xã A', gender: null, position: null };
  expect(namesOf(unit)).toMatchObject([{ name: 'Xã A', from: undefined }]);
});

test('a household is read as the file names it', () => {
  const household = { recipient_kind: 'household', recipient_name: 'Gia đình ông Lý Văn Ba', position: null };
  expect(namesOf({ ...person, ...household })).toMatchObject([{ name: 'Gia đình ông Lý Văn Ba', from: 'Xã A' }]);
});

test('a group tells its award, how many they are and its decision', () => {
  expect(toView([person], { year: 2023, award, next: undefined }).kinds[0]?.groups[0]).toMatchObject({
    id: 'dot-1',
    heading: 'Đợt 1',
    award: 'Giấy khen · 1 cá nhân',
    decision: 'Theo Quyết định số 15/QĐ-UBND ngày 20/12/2023 của Chủ tịch UBND huyện',
  });
});

test('groups stand under their kind of recipient, in the order in which they are called', () => {
  const rows = [
    { ...person, recipient_kind: 'collective' },
    { ...person, group_number: 2 },
  ];
  const { kinds, links } = toView(rows, { year: 2023, award, next: undefined });
  expect(kinds.map(({ id, groups }) => [id, groups.map((group) => group.id)])).toEqual([
    ['tap-the', ['dot-1']],
    ['ca-nhan', ['dot-2']],
  ]);
  expect(links.map(({ path }) => path)).toEqual(['#dot-1', '#dot-2']);
});

test('the page leads on to the award that is called up next', () => {
  const next = { ...award, award_code: 'LDTT', award_name: 'Lao động tiên tiến' };
  expect(toView([person], { year: 2023, award, next }).next).toEqual({
    label: 'Tiếp theo: Lao động tiên tiến',
    path: '/noi-bo/le-trao/2023/ldtt/',
  });
});

function namesOf(row: CallsRow) {
  return toView([row], { year: 2023, award, next: undefined }).kinds[0]?.groups[0]?.names;
}
