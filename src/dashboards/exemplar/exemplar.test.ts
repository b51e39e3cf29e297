import { expect, test } from 'vitest';
import { toView } from './exemplar.ts';
import type { Teaser } from './exemplars.ts';
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
  story: 'Đứng ở bờ suối.',
  award_name: 'Giấy khen của Chủ tịch UBND huyện',
  decision_number: '1415/QĐ-UBND',
  decision_on: '2023-06-05',
  honoured_on: null,
};

const teaser = (id: string): Teaser => ({
  headline: id,
  name: id,
  unit: '',
  path: `/guong-dien-hinh/${id}/`,
  field: '',
  summary: '',
  award: undefined,
});

test('without consent to the story there is none', () => {
  expect(toView([{ ...row, story: null }], []).story).toBeUndefined();
});

test('the award is told with its decision', () => {
  expect(toView([row], []).facts).toContainEqual({
    term: 'Khen thưởng',
    text: 'Giấy khen của Chủ tịch UBND huyện',
    note: 'Quyết định số 1415/QĐ-UBND ngày 05/06/2023',
  });
});

test('an exemplar outside any movement names none', () => {
  expect(toView([row], []).facts.map((fact) => fact.term)).not.toContain('Phong trào');
});

test('an exemplar is not its own related exemplar', () => {
  expect(toView([row], [teaser('mui-hoi'), teaser('khac')]).related).toEqual([teaser('khac')]);
});

test('an earlier year in which it was told of is mentioned', () => {
  expect(toView([row, { ...row, year: 2022 }], []).facts.at(-1)).toEqual({
    term: 'Nêu gương trước đó',
    text: 'năm 2022',
  });
});

test('an unknown stage is refused', () => {
  expect(() => toView([{ ...row, stage: 'lost' }], [])).toThrow('lost');
});
