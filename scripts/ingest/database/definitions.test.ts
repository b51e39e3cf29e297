import { expect, test } from 'vitest';
import { databaseWith } from '../../../tests/database.ts';
import { modelFiles } from './model-file.ts';

const database = await databaseWith({});
const files = [...modelFiles('metrics'), ...modelFiles('forms'), ...modelFiles('tables')];

test('every figure has a title', () => {
  expect(files.filter(({ title }) => title === '').map(({ name }) => name)).toEqual([]);
});

test('no two figures have the same title', () => {
  const titles = files.map(({ title }) => title.toLowerCase());
  expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
});

test('the database tells what a figure counts, what it leaves out and how', async () => {
  const [told] = await database.rows(`SELECT * FROM definition WHERE name = 'award_in_force'`);
  const file = files.find(({ name }) => name === 'award_in_force');
  expect(told).toMatchObject({
    kind: 'metric',
    subject: 'award',
    title: file?.title,
    about: file?.about,
    excluded: file?.excluded,
    query: file?.query,
  });
});

test('a column of a public figure is public when the allow list spells it out', async () => {
  const columns = await database.rows(
    `SELECT name, is_public FROM definition_column WHERE definition = 'award_total' AND name IN ('total', 'change') ORDER BY name`,
  );
  expect(columns).toEqual([
    { name: 'change', is_public: false },
    { name: 'total', is_public: true },
  ]);
});

test('a figure is made from the file or the figure that its query reads', async () => {
  const sources = await database.rows(
    `SELECT source, file FROM definition_reading WHERE definition IN ('award_in_force', 'period_share') ORDER BY source`,
  );
  expect(sources).toEqual([
    { source: 'award', file: 'ket-qua-khen-thuong.csv' },
    { source: 'period_part', file: null },
    { source: 'report_period', file: null },
  ]);
});

test('what a public figure is made from, over several steps, is told with it', async () => {
  const steps = await database.rows('SELECT name FROM definition_step_list');
  expect(steps.map(({ name }) => name)).toEqual(expect.arrayContaining(['period_share', 'period_part', 'award_part']));
});

test('a rule is told by its code, with its parameters', async () => {
  const [rule] = await database.rows(`SELECT kind, about FROM definition WHERE name = 'R30'`);
  expect(rule?.['kind']).toBe('rule');
  expect(rule?.['about']).toContain('Tham số: max_share (tỷ lệ cao nhất so với Lao động tiên tiến).');
});
