import { expect, test } from 'vitest';
import { award, awardType, years } from '../../tests/award.ts';
import { blocOf, unit } from '../../tests/bloc.ts';
import { databaseWith } from '../../tests/database.ts';

type Row = Readonly<Record<string, unknown>>;

const titles = [
  awardType({ award_class: 'advancedWorker' }),
  awardType({ code: 'CSTDCS', name: 'Chiến sĩ thi đua cơ sở', award_class: 'baseFighter' }),
];

test('women are counted among those whose sex is told', async () => {
  const awards = [
    award({ gender: 'female' }),
    award({ gender: 'male' }),
    award(),
    award({ recipient_kind: 'collective' }),
  ];
  expect(await shareOf('women', awards)).toMatchObject({ counted: 2, of_them: 1, share: 0.5 });
});

test('base fighters are compared with advanced workers', async () => {
  const awards = [award(), award(), award(), award(), award({ award_code: 'CSTDCS' })];
  expect(await shareOf('baseFighters', awards)).toMatchObject({ counted: 4, of_them: 1, share: 0.25, change: null });
});

test('a share of nobody is none', async () => {
  expect(await shareOf('baseFighters', [])).toMatchObject({ counted: 0, of_them: 0, share: null });
});

test('units, collectives and persons who registered for a title are counted apart', async () => {
  const database = await databaseWith({
    task: years(2023),
    award_type: titles,
    registration: [registration(), registration({ unit_id: 'B' }), registration({ recipient_kind: 'collective' })],
  });
  expect(await database.rows('SELECT units, collectives, individuals, registered FROM title_registration')).toEqual([
    { units: 2, collectives: 1, individuals: 2, registered: 3 },
  ]);
});

test('a title for which nobody registers any more is listed with none', async () => {
  const database = await databaseWith({
    task: years(2022, 2023),
    award_type: titles,
    registration: [registration({ year: 2022 })],
  });
  const [row] = await database.rows('SELECT registered, previous_registered FROM title_registration WHERE year = 2023');
  expect(row).toEqual({ registered: 0, previous_registered: 1 });
});

test('units that registered in time and those that did not register are counted bloc by bloc and in all', async () => {
  const database = await databaseWith({
    ...blocOf([unit('A', 90), unit('B', 80)]),
    task: years(2023),
    award_type: titles,
    registration: [registration({ registered_on: '2023-02-01' })],
  });
  expect(
    await database.rows('SELECT bloc_id, units, on_time, late, none FROM registration_timing ORDER BY bloc_id'),
  ).toEqual([
    { bloc_id: 'K', units: 2, on_time: 1, late: 0, none: 1 },
    { bloc_id: null, units: 2, on_time: 1, late: 0, none: 1 },
  ]);
});

test('initiatives are counted by their scope beside the year before', async () => {
  const database = await databaseWith({
    task: years(2022, 2023),
    initiative: [initiative('1', { year: 2022 }), initiative('2'), initiative('3', { unit_id: 'B' })],
  });
  const [row] = await database.rows('SELECT * EXCLUDE (year) FROM initiative_total WHERE year = 2023');
  expect(row).toEqual({ scope: 'base', initiatives: 2, units: 2, previous_initiatives: 1, change: 1 });
});

async function shareOf(name: string, awards: readonly Row[]) {
  const database = await databaseWith({ task: years(2023), award_type: titles, award: awards });
  const [row] = await database.rows(`SELECT * FROM year_share WHERE name = '${name}'`);
  return row;
}

function registration(told: Row = {}): Row {
  return {
    ...{ year: 2023, unit_id: 'A', recipient_kind: 'individual', recipient_name: 'Nông Văn A', award_code: 'LDTT' },
    ...told,
  };
}

function initiative(id: string, told: Row = {}): Row {
  return { year: 2023, id, title: 'Sáng kiến', unit_id: 'A', scope: 'base', ...told };
}
