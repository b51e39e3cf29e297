import { expect, test } from 'vitest';
import { toDecisions, toRows } from './decision-list.ts';
import { toView as toExemplars } from './exemplar-list.ts';
import { figurePath } from './figure-path.ts';
import { toView as toInitiatives } from './initiative-list.ts';

const source = { source_file: '2023/x.csv', source_line: 2 };
const unit = { unit_id: 'a', unit_name: 'Xã A' };

const exemplar = {
  ...{ ...unit, ...source, exemplar_id: 'e', name: 'Tổ A', kind: 'collective', stage: 'fostered', field: 'Y tế' },
  ...{
    movement_name: null,
    fostered_by: 'Hội B',
    criteria: null,
    due_on: null,
    is_overdue: false,
    consent: true,
    consent_to_story: true,
    consent_to_picture: false,
  },
  ...{ consent_on: '2023-05-18', is_published: false },
};

test('an exemplar tells its stage, who fosters it and to what it agreed', () => {
  expect(toExemplars([exemplar], 2023).groups[0]).toMatchObject({
    label: 'Xã A',
    rows: [
      { cells: { stage: 'Bồi dưỡng', owner: 'Hội B', consent: { text: 'nêu tên, đăng bài', note: '18/05/2023' } } },
    ],
  });
});

test('only a published exemplar has a page to lead to', () => {
  const rows = toExemplars([exemplar, { ...exemplar, is_published: true }], 2023).groups[0]?.rows;
  expect(rows?.map((row) => row.cells['name'])).toMatchObject([{ href: undefined }, { href: '/guong-dien-hinh/e/' }]);
});

test('initiatives stand by unit', () => {
  const initiative = { ...unit, ...source, title: 'T', author_name: 'N', scope: 'base', field: 'F' };
  const lines = [{ ...initiative, decision_number: '1/QĐ', decision_on: '2023-10-19' }];
  expect(toInitiatives(lines, 2023).groups).toMatchObject([
    { label: 'Xã A', rows: [{ cells: { scope: 'Cơ sở', decision: { text: '1/QĐ', note: '19/10/2023' } } }] },
  ]);
});

const decision = {
  decision_number: '15',
  decision_on: null,
  authority: 'none',
  recipients: 2,
  revoked: 1,
  sort_order: 7,
};

test('a decision leads to its rows', () => {
  expect(toDecisions([decision], 2023).groups[0]?.rows[0]?.cells).toMatchObject({
    authority: 'không ghi thẩm quyền ký',
    rows: { text: '2', href: '/noi-bo/quyet-dinh/2023/dong/#qd-7' },
    revoked: '1',
  });
});

test('the rows of a decision stand at its anchor, a revoked one marked', () => {
  const award = {
    ...{ ...source, decision_order: 7, unit_name: 'Xã A', recipient_kind: 'household', recipient_name: 'Hộ A' },
    ...{ position: null, award_name: 'Giấy khen', is_revoked: true },
  };
  expect(toRows([decision], [award], 2023).groups).toMatchObject([
    { id: 'qd-7', rows: [{ cells: { recipient: { note: 'Hộ gia đình' }, award: { note: 'đã thu hồi' } } }] },
  ]);
});

test('a figure of nothing leads nowhere', () => {
  expect(figurePath('awards', 0, 2023)).toBeUndefined();
});

test('the figure of proposals leads to the proposals', () => {
  expect(figurePath('proposed', 4, 2023)).toBe('/noi-bo/khen-thuong/2023/dong/tat-ca/#de-nghi');
});
