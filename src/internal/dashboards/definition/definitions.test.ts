import { expect, test } from 'vitest';
import type { DefinitionsRow } from '../rows.ts';
import { toView } from './definitions.ts';

const metric: DefinitionsRow = {
  name: 'bloc_ranking',
  kind: 'metric',
  subject: 'ranking',
  title: 'Xếp hạng trong khối',
  about: 'Thứ hạng.',
  excluded: null,
  query: 'SELECT 1',
  published_query: null,
};
const table = { ...metric, name: 'bloc', kind: 'table', subject: '', title: 'Khối' };
const form = { ...metric, name: 'form_t1', kind: 'form', subject: '', title: 'Biểu tổng hợp' };
const none = { columns: [], sources: [] };

test('metrics stand under their subject, the prepared tables after them', () => {
  const { figures } = toView({ ...none, definitions: [table, metric] });
  expect(figures.map(({ title }) => title)).toEqual(['Xếp hạng khối', 'Bảng lập sẵn']);
});

test('forms have a page of their own', () => {
  const view = toView({ ...none, definitions: [metric, form] });
  expect(view.figures.flatMap(({ definitions }) => definitions.map(({ name }) => name))).toEqual(['bloc_ranking']);
  expect(view.forms.flatMap(({ definitions }) => definitions.map(({ name }) => name))).toEqual(['form_t1']);
});

test('a form leads to its metrics on their page', () => {
  const sources = [{ definition: 'form_t1', source: 'bloc_ranking', title: 'Xếp hạng trong khối', file: null }];
  const { forms } = toView({ definitions: [metric, form], columns: [], sources });
  expect(forms[0]?.definitions[0]?.sources).toEqual([
    { label: 'Xếp hạng trong khối', path: '/noi-bo/cach-tinh/#bloc_ranking' },
  ]);
});

test('the contents lead to the forms and the rules as well', () => {
  expect(toView({ ...none, definitions: [metric, form] }).parts.map(({ path }) => path)).toEqual([
    '#phan-ranking',
    '/noi-bo/cach-tinh/bieu/',
    '/noi-bo/cach-tinh/quy-tac/',
  ]);
});
