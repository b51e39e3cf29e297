import { expect, test } from 'vitest';
import { panelQuery, writtenOut } from './panel-query.ts';
import type { PanelQuestion } from './panel-question.ts';
import { unasked } from './panel-question.ts';

const queryOf = (own: Partial<PanelQuestion>) => panelQuery({ ...unasked, ...own }, 2023, 4);

test('units are asked of the figures of the units, with the filters as parameters', () => {
  expect(queryOf({ rows: 'don-vi', columns: 'quy', measure: 'thuc-hien', bloc: 'K1', indicator: 'CT1' })).toEqual({
    sql: [
      'SELECT unit_id, unit_name, quarter, actual AS value',
      'FROM quarter_progress',
      'WHERE year = $1',
      '  AND bloc_id = $2',
      '  AND indicator_code = $3',
      'ORDER BY sort_order, unit_id, quarter',
    ].join('\n'),
    parameters: [2023, 'K1', 'CT1'],
  });
});

test('blocs are asked of the figures of the blocs', () => {
  expect(queryOf({ rows: 'khoi', columns: 'quy' }).sql).toContain(
    'FROM bloc_progress\nWHERE year = $1\n  AND bloc_id IS NOT NULL',
  );
});

test('without units and blocs all units together are asked for', () => {
  expect(queryOf({ rows: 'chi-tieu', columns: 'quy' }).sql).toContain('AND bloc_id IS NULL');
});

test('without a quarter the year up to its latest quarter is asked for', () => {
  const { sql, parameters } = queryOf({ measure: 'ke-hoach' });
  expect(sql).toContain('cumulated_planned AS value');
  expect(parameters).toEqual([2023, 4]);
});

test('written out, a value with a quote stays one value', () => {
  expect(writtenOut({ sql: 'bloc_id = $2 AND year = $1', parameters: [2023, "K'1"] })).toBe(
    "bloc_id = 'K''1' AND year = 2023",
  );
});
