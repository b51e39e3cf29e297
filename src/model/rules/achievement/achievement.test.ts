import { expect, test } from 'vitest';
import { award, awardType } from '../../../../tests/award.ts';
import type { Tables } from '../../../../tests/database.ts';
import { databaseWith } from '../../../../tests/database.ts';

type Row = Tables[string][number];

test('R40 finds one achievement commended twice at one level', async () => {
  const awards = [form({ source_line: 2 }), form({ decision_number: '20/QĐ-UBND', source_line: 3 })];
  expect(await found('R40', awards)).toMatchObject([
    { severity: 'warning', subject_id: 'A', detail: 'Nông Văn A', source_line: null, source_lines: '2, 3' },
  ]);
});

test('R40 finds two forms for one achievement in the same decision, and says so', async () => {
  const [finding] = await found('R40', [form(), form({ award_code: 'GK2' })]);
  expect(finding?.['message']).toContain('trong cùng một quyết định');
});

test('R40 knows an achievement whatever its capitals', async () => {
  const awards = [form(), form({ achievement: 'CỨU NGƯỜI ĐUỐI NƯỚC', decision_number: '20/QĐ-UBND' })];
  expect(await found('R40', awards)).toHaveLength(1);
});

test('R40 allows the same form again for another achievement', async () => {
  const awards = [form(), form({ achievement: 'Hiến đất mở đường', decision_number: '20/QĐ-UBND' })];
  expect(await found('R40', awards)).toEqual([]);
});

test('R40 allows one achievement to be commended at two levels', async () => {
  expect(await found('R40', [form(), form({ award_code: 'BK' })])).toEqual([]);
});

test('R40 leaves a row that is written twice to R44', async () => {
  expect(await found('R40', [form(), form()])).toEqual([]);
});

test('R40 knows no one’s achievement where none is written', async () => {
  const awards = [form({ achievement: null }), form({ achievement: null, decision_number: '20/QĐ-UBND' })];
  expect(await found('R40', awards)).toEqual([]);
});

test('R41 finds a yearly title given again by another decision, on the later row', async () => {
  const awards = [award({ source_line: 2 }), award({ decision_number: '20/QĐ-UBND', source_line: 3 })];
  expect(await found('R41', awards)).toMatchObject([{ severity: 'error', detail: 'Nông Văn A', source_line: 3 }]);
});

test('R41 finds the title of one school year in the files of two years', async () => {
  const awards = [
    award({ year: 2022, period: '2022-2023', decision_on: '2022-12-20' }),
    award({ year: 2023, period: '2022-2023' }),
  ];
  expect(await found('R41', awards)).toMatchObject([{ year: 2023 }]);
});

test('R41 allows a title of the year beside that of the school year', async () => {
  expect(await found('R41', [award(), award({ period: '2022-2023', decision_number: '20/QĐ-UBND' })])).toEqual([]);
});

test('R41 allows the same form twice', async () => {
  expect(await found('R41', [form(), form({ decision_number: '20/QĐ-UBND' })])).toEqual([]);
});

test('R41 takes two of one name for two persons when they were born in different years', async () => {
  const awards = [
    award({ birth_year: 1970, source_file: 'a.csv', source_line: 2 }),
    award({ birth_year: 1988, source_file: 'a.csv', source_line: 3, decision_number: '20/QĐ-UBND' }),
  ];
  expect(await found('R41', awards)).toEqual([]);
});

test('R43 tells of a state award for merit when every certificate of the province is thematic', async () => {
  const awards = [certificate({ commendation_type: 'thematic' }), stateAward({ source_line: 9 })];
  expect(await found('R43', awards)).toMatchObject([{ severity: 'info', detail: 'Nông Văn A', source_line: 9 }]);
});

test('R43 says nothing when one certificate is for merit', async () => {
  const awards = [
    certificate({ commendation_type: 'thematic' }),
    certificate({ commendation_type: 'merit', decision_number: '20/QĐ-UBND' }),
    stateAward(),
  ];
  expect(await found('R43', awards)).toEqual([]);
});

test('R43 counts what is sudden until the decree of 2025', async () => {
  expect(await found('R43', [certificate({ commendation_type: 'sudden' }), stateAward()])).toEqual([]);
});

test('R43 counts nothing sudden under the decree of 2025', async () => {
  const later = { year: 2026, decision_on: '2026-03-02' };
  const awards = [certificate({ ...later, commendation_type: 'sudden' }), stateAward(later)];
  expect(await found('R43', awards)).toHaveLength(1);
});

test('R44 finds the later of two rows of one decision', async () => {
  expect(await found('R44', [award({ source_line: 2 }), award({ source_line: 3 })])).toMatchObject([
    { severity: 'error', source_line: 3, source_lines: '3' },
  ]);
});

test('R44 finds a name written in capitals again', async () => {
  expect(await found('R44', [award(), award({ recipient_name: 'NÔNG VĂN A' })])).toHaveLength(1);
});

test('R44 allows one decision for the titles of two years', async () => {
  expect(await found('R44', [award({ year: 2022 }), award({ year: 2023 })])).toEqual([]);
});

test('R44 allows two awards in one decision', async () => {
  expect(await found('R44', [form(), form({ award_code: 'GK2' })])).toEqual([]);
});

test('R44 takes a person of a known year of birth for another than one of an unknown year', async () => {
  const awards = [1970, 1988, null].map((birth_year, at) =>
    award({ birth_year, source_file: 'a.csv', source_line: at + 2 }),
  );
  expect(await found('R44', awards)).toEqual([]);
});

test('a row that R44 finds is not found by R41 again', async () => {
  expect(await found('R41', [award(), award()])).toEqual([]);
});

const award_type = [
  awardType(),
  awardType({ code: 'GK', family: 'form', level: 'district', award_class: 'certificate', is_annual: false }),
  awardType({ code: 'GK2', family: 'form', level: 'district', award_class: 'certificate', is_annual: false }),
  awardType({ code: 'BK', family: 'form', level: 'province', award_class: 'provinceCertificate', is_annual: false }),
  awardType({ code: 'HC', family: 'form', level: 'state', award_class: 'order', is_annual: false }),
];

function form(told: Row = {}): Row {
  return award({ award_code: 'GK', achievement: 'Cứu người đuối nước', ...told });
}

function certificate(told: Row): Row {
  return award({ award_code: 'BK', ...told });
}

function stateAward(told: Row = {}): Row {
  return award({ award_code: 'HC', commendation_type: 'merit', ...told });
}

async function found(rule: string, awards: readonly Row[]): Promise<Record<string, unknown>[]> {
  const database = await databaseWith({ unit: [{ id: 'A', name: 'Phòng A' }], award_type, award: awards });
  return database.findings(rule);
}
