import { expect, test } from 'vitest';
import { toView } from './exemplar.ts';
import { listsOf } from './exemplar-lists.ts';
import type { ExemplarRow } from '../rows.ts';

const row: ExemplarRow = {
  year: 2023,
  exemplar_id: 'mui-hoi',
  name: 'Gia đình ông Phấu',
  kind: 'household',
  stage: 'replicated',
  unit_id: 'bt-don-phong',
  unit_name: 'Xã Đôn Phong',
  field: 'Nông nghiệp',
  movement_id: null,
  movement_name: null,
  headline: 'Mùi hồi trên đồi',
  summary: 'Trồng 4,5 ha hồi.',
  results: null,
  story: 'Đứng ở bờ suối.',
  award_name: 'Giấy khen của Chủ tịch UBND huyện',
  decision_number: '1415/QĐ-UBND',
  decision_on: '2023-06-05',
  honoured_on: null,
};

const nothing = { related: [], lists: [] };

test('without consent to the story there is none', () => {
  expect(toView([{ ...row, story: null }], nothing).story).toBeUndefined();
});

test('the award is told with its decision', () => {
  expect(toView([row], nothing).award).toEqual({
    name: 'Giấy khen của Chủ tịch UBND huyện',
    decision: 'Quyết định số 1415/QĐ-UBND ngày 05/06/2023',
    honoured: undefined,
  });
});

test('one that was honoured in public without an award keeps the day', () => {
  const honoured = { ...row, award_name: null, honoured_on: '2023-06-11' };
  expect(toView([honoured], nothing).facts).toContainEqual({ term: 'Biểu dương', text: '11/06/2023' });
});

test('results are told one by one', () => {
  const results = 'Trồng 4,5 ha; thu 250 triệu đồng ;';
  expect(toView([{ ...row, results }], nothing).results).toEqual(['Trồng 4,5 ha', 'thu 250 triệu đồng']);
});

test('a unit that is itself the exemplar is not named twice', () => {
  expect(toView([{ ...row, name: 'Xã Đôn Phong' }], nothing).unit).toBeUndefined();
});

test('an exemplar outside any movement names none', () => {
  expect(toView([row], nothing).facts.map((fact) => fact.term)).not.toContain('Phong trào');
});

test('it leads to the lists in which it stands with others', () => {
  const part = (division: string, name: string, amount: number) => ({ division, part: name, part_name: name, amount });
  const lists = listsOf([part('field', 'Nông nghiệp', 2), part('unit', 'bt-don-phong', 1)]);
  expect(toView([row], { ...nothing, lists }).lists).toEqual([
    { label: 'Gương điển hình lĩnh vực Nông nghiệp', path: '/guong-dien-hinh/linh-vuc/nong-nghiep/' },
  ]);
});

test('an earlier year in which it was told of is mentioned', () => {
  expect(toView([row, { ...row, year: 2022 }], nothing).facts.at(-1)).toEqual({
    term: 'Nêu gương trước đó',
    text: 'năm 2022',
  });
});

test('an unknown stage is refused', () => {
  expect(() => toView([{ ...row, stage: 'lost' }], nothing)).toThrow('lost');
});
