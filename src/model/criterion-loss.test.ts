import { expect, test } from 'vitest';
import { blocOf, unit } from '../../tests/bloc.ts';
import { databaseWith } from '../../tests/database.ts';

test('the criterion on which the units lose most on the mean comes first', async () => {
  const database = await databaseWith(blocOf([unit('A', 90, { bonus: 4 }), unit('B', 89), unit('C', 88.5)]));
  expect(
    await database.rows('SELECT criterion_code, mean_lost, most_lost FROM criterion_loss ORDER BY loss_order'),
  ).toEqual([
    { criterion_code: 'bonus', mean_lost: 2.67, most_lost: 4 },
    { criterion_code: 'core', mean_lost: 0.83, most_lost: 1.5 },
    { criterion_code: 'penalty', mean_lost: 0, most_lost: 0 },
  ]);
});
