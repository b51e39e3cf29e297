import { expect, test } from 'vitest';
import { award, years } from '../../tests/award.ts';
import { databaseWith } from '../../tests/database.ts';

test('the share of direct workers is among the individuals commended', async () => {
  const worker = award({ person_category: 'directWorker' });
  const leader = award({ person_category: 'managerDeputyHeadUp' });
  const [row] = await sharesOf([worker, leader, leader, leader, award({ recipient_kind: 'collective' })]);
  expect(row).toMatchObject({ individuals: 4, direct_workers: 1, direct_worker_share: 0.25 });
});

test('the share of small collectives is among the collectives commended', async () => {
  const collective = award({ recipient_kind: 'collective' });
  const [row] = await sharesOf([{ ...collective, small_collective: true }, collective, award()]);
  expect(row).toMatchObject({ collectives: 2, small_collectives: 1, small_collective_share: 0.5 });
});

test('where nobody was commended there is no share', async () => {
  const [row] = await sharesOf([]);
  expect(row).toMatchObject({ individuals: 0, direct_worker_share: null, small_collective_share: null });
});

test('a proposed award has no part in the shares', async () => {
  const [row] = await sharesOf([award({ person_category: 'directWorker', status: 'proposed' })]);
  expect(row).toMatchObject({ individuals: 0, direct_workers: 0 });
});

test('the change is in points of a hundred', async () => {
  const worker = award({ person_category: 'directWorker' });
  const [row] = await sharesOf([{ ...worker, year: 2022 }, award({ year: 2022 }), worker], [2022, 2023]);
  expect(row).toMatchObject({ previous_direct_worker_share: 0.5, direct_worker_change: 50 });
});

test('without a year before there is no change', async () => {
  const [row] = await sharesOf([award({ person_category: 'directWorker' })]);
  expect(row).toMatchObject({ previous_direct_worker_share: null, direct_worker_change: null });
});

async function sharesOf(awards: readonly Readonly<Record<string, unknown>>[], known = [2023]) {
  const database = await databaseWith({ task: years(...known), award: awards });
  return database.rows('SELECT * FROM commended_share WHERE year = 2023');
}
