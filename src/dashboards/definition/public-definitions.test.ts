import { expect, test } from 'vitest';
import type { DefinitionStepsRow, PublicDefinitionsRow } from '../rows.ts';
import { toView } from './public-definitions.ts';

const figure: PublicDefinitionsRow = {
  name: 'award_total',
  subject: 'award',
  title: 'Khen thưởng của năm',
  about: 'Số lượt khen.',
  excluded: null,
  query: 'SELECT 1',
  published_query: 'SELECT\n  year,\n  total\nFROM award_total',
};
const step: DefinitionStepsRow = {
  name: 'period_total',
  title: 'Tổng hợp theo kỳ',
  about: 'Tổng số của kỳ.',
  excluded: 'kết quả mới đề nghị.',
  query: 'SELECT 2',
};
const none = { steps: [], columns: [], sources: [] };
const reading = (source: string, file: string | null) => ({
  definition: 'award_total',
  source,
  title: 'Kết quả',
  file,
});

test('figures stand under the heading of their subject, the steps behind them', () => {
  const view = toView({ ...none, figures: [figure], steps: [step] });
  expect(view.sections.map(({ title, definitions }) => [title, definitions.map(({ name }) => name)])).toEqual([
    ['Khen thưởng', ['award_total']],
    ['Các bước tính', ['period_total']],
  ]);
});

test('the figures of a subject are in Vietnamese order of their titles', () => {
  const figures = [
    { ...figure, name: 'b', title: 'Đơn vị' },
    { ...figure, name: 'a', title: 'Danh hiệu' },
  ];
  const [section] = toView({ ...none, figures }).sections;
  expect(section?.definitions.map(({ title }) => title)).toEqual(['Danh hiệu', 'Đơn vị']);
});

test('the contents say how much each part holds', () => {
  expect(toView({ ...none, figures: [figure] }).parts).toEqual([
    { path: '#phan-award', title: 'Khen thưởng', amount: 1 },
  ]);
});

test('a subject without a heading is an error, not a figure left out', () => {
  expect(() => toView({ ...none, figures: [{ ...figure, subject: 'weather' }] })).toThrow('has no word for "weather"');
});

test('a column belongs to its own figure', () => {
  const columns = [
    { definition: 'award_total', name: 'total', meaning: 'tổng số' },
    { definition: 'honour', name: 'total', meaning: 'khác' },
  ];
  const [section] = toView({ ...none, figures: [figure], columns }).sections;
  expect(section?.definitions[0]?.columns).toEqual([{ name: 'total', meaning: 'tổng số' }]);
});

test('a step that the page tells is a link', () => {
  const view = toView({ ...none, figures: [figure], steps: [step], sources: [reading('period_total', null)] });
  expect(view.sections[0]?.definitions[0]?.sources).toEqual([{ label: 'Kết quả', path: '#period_total' }]);
});

test('a file is named and leads nowhere', () => {
  const view = toView({ ...none, figures: [figure], sources: [reading('award', 'ket-qua-khen-thuong.csv')] });
  expect(view.sections[0]?.definitions[0]?.sources).toEqual([
    { label: 'Kết quả (ket-qua-khen-thuong.csv)', path: undefined },
  ]);
});

test('a publication that only chooses columns is not told twice', () => {
  const [section] = toView({ ...none, figures: [figure] }).sections;
  expect(section?.definitions[0]?.queries).toEqual([{ title: undefined, sql: 'SELECT 1' }]);
});

test('a publication that holds rows back is told too', () => {
  const published_query = 'SELECT\n  year\nFROM award_total\nWHERE total > 5';
  const [section] = toView({ ...none, figures: [{ ...figure, published_query }] }).sections;
  expect(section?.definitions[0]?.queries[1]).toEqual({ title: 'Phần được công bố', sql: published_query });
});
