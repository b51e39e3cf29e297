import { expect, test } from 'vitest';
import { award, awardType, years } from '../../tests/award.ts';
import type { Tables } from '../../tests/database.ts';
import { databaseWith } from '../../tests/database.ts';

type Row = Tables[string][number];

test('an award is listed in the quarter of its decision', async () => {
  expect(await groupsOf([award({ decision_on: '2023-08-01' })])).toEqual(['q3: 1']);
});

test('an award decided after the year is of no quarter', async () => {
  expect(await groupsOf([award({ decision_on: '2024-01-15' })])).toEqual(['outside: 1']);
});

test('what is not counted is listed apart', async () => {
  const awards = [
    award({ status: 'proposed', decision_number: null, decision_on: null }),
    award({ status: 'revoked' }),
    award({ decision_number: null }),
    award(),
  ];
  expect(await groupsOf(awards)).toEqual(['q4: 1', 'proposed: 1', 'revoked: 1', 'undecided: 1']);
});

test('the list of a school year takes its rows from whatever folder they are in', async () => {
  const awards = [
    award({ period: '2022-2023', year: 2022, decision_on: '2022-09-01' }),
    award({ period: '2022-2023' }),
  ];
  expect(await groupsOf(awards, 'schoolYear')).toEqual(['decided: 2']);
});

test('a group has as many rows as the totals count', async () => {
  const awards = [award(), award({ recipient_kind: 'collective' }), award({ decision_on: '2023-02-01' })];
  const database = await databaseWith(tables(awards));
  const counted = `SELECT year, period, part, line_group, lines FROM award_part_group WHERE division = 'unit'`;
  const listed = `SELECT year, period, unit_id, line_group, count(*)::INTEGER FROM award_list_line GROUP BY ALL`;
  expect(await database.rows(`(${counted} EXCEPT ${listed}) UNION ALL (${listed} EXCEPT ${counted})`)).toEqual([]);
});

test('one who registered for any title is registered', async () => {
  const registration = { year: 2023, unit_id: 'A', recipient_kind: 'individual', award_code: 'CSTDCS' };
  const database = await databaseWith({
    ...tables([award(), award({ recipient_name: 'B' })]),
    registration: [{ ...registration, recipient_name: 'nông văn a' }],
  });
  expect(await database.rows('SELECT recipient_name, is_registered FROM title_line ORDER BY ALL')).toEqual([
    { recipient_name: 'B', is_registered: false },
    { recipient_name: 'Nông Văn A', is_registered: true },
  ]);
});

test('rows of a decision are those of its number, day and authority', async () => {
  const [unsigned, other] = [{ authority: null }, award({ authority: 'Chủ tịch' })];
  const database = await databaseWith(tables([award(unsigned), award({ ...unsigned, status: 'revoked' }), other]));
  expect(await database.rows('SELECT authority, recipients, revoked FROM decision_line ORDER BY ALL')).toEqual([
    { authority: 'Chủ tịch', recipients: 1, revoked: 0 },
    { authority: 'none', recipients: 2, revoked: 1 },
  ]);
  expect(await database.rows('SELECT count(*)::INTEGER AS rows FROM decision_award')).toEqual([{ rows: 3 }]);
});

async function groupsOf(awards: readonly Row[], period = 'year'): Promise<string[]> {
  const database = await databaseWith(tables(awards));
  const rows = await database.rows(
    `SELECT line_group, lines FROM award_part_group
     WHERE year = 2023 AND period = '${period}' AND division = 'all' ORDER BY sort_order`,
  );
  return rows.map(({ line_group, lines }) => `${String(line_group)}: ${String(lines)}`);
}

function tables(awards: readonly Row[]): Tables {
  return {
    task: years(2023),
    unit: [{ id: 'A', name: 'Xã A' }],
    award_type: [awardType()],
    award: awards,
  };
}
