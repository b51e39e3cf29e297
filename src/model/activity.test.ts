import { expect, test } from 'vitest';
import type { Tables } from '../../tests/database.ts';
import { databaseWith } from '../../tests/database.ts';

type Row = Tables[string][number];

const units = [{ id: 'a', name: 'Xã A', kind: 'xa' }];

test('a petition without an answer that is written down counts as not settled', async () => {
  const database = await databaseOf({
    event: [
      { kind: 'petition', quantity: 3, settled: 2 },
      { kind: 'petition', quantity: 1 },
    ],
  });
  expect(await database.rows('SELECT petitions, petitions_settled, petition_share FROM activity_summary')).toEqual([
    { petitions: 4, petitions_settled: 2, petition_share: 0.5 },
  ]);
});

test('a difficulty needs no quantity to be counted', async () => {
  const database = await databaseOf({ event: [{ kind: 'difficulty', settled: 1 }, { kind: 'difficulty' }] });
  expect(await database.rows('SELECT difficulties, difficulties_settled FROM activity_summary')).toEqual([
    { difficulties: 2, difficulties_settled: 1 },
  ]);
});

test('an anniversary is no activity of its month', async () => {
  const database = await databaseOf({ event: [{ kind: 'commemoration' }, { kind: 'training' }] });
  expect(await database.rows('SELECT kind, month, events FROM activity_month ORDER BY kind, month')).toEqual([
    { kind: 'training', month: 6, events: 1 },
    { kind: 'training', month: null, events: 1 },
    { kind: null, month: 6, events: 1 },
  ]);
});

test('a council with two lines for one member has one member', async () => {
  const database = await databaseOf({ council_seat: [{ minded_bloc_id: 'K1' }, { minded_bloc_id: 'K2' }] });
  expect(await database.rows('SELECT members, chairs, has_secretary FROM council_summary')).toEqual([
    { members: 1, chairs: 1, has_secretary: false },
  ]);
});

test('a document in the files of two years stands once in the register', async () => {
  const database = await databaseOf({ document: [{ year: 2022 }, { year: 2023 }] });
  expect(await database.rows('SELECT document_id, first_year, last_year FROM document_line')).toEqual([
    { document_id: 'kh', first_year: 2022, last_year: 2023 },
  ]);
});

test('a rule rests on the document whose whole number its basis says', async () => {
  const database = await databaseOf({
    document: [{ number: '91/2017/NĐ-CP' }, { id: 'other', number: '1/2017/NĐ-CP' }],
  });
  const rows = await database.rows("SELECT DISTINCT document_id FROM document_use WHERE kind = 'rule'");
  expect(rows).toEqual([{ document_id: 'kh' }]);
});

test('an exemplar past its day is overdue until others follow it', async () => {
  const due = { due_on: '2023-11-30' };
  const database = await databaseOf({
    exemplar: [
      { ...due, id: 'e', stage: 'fostered' },
      { ...due, id: 'f', stage: 'replicated' },
    ],
  });
  expect(await database.rows('SELECT stage, overdue FROM exemplar_stage WHERE exemplars > 0 ORDER BY stage')).toEqual([
    { stage: 'fostered', overdue: 1 },
    { stage: 'replicated', overdue: 0 },
  ]);
});

/** Rows with what each of their kind cannot do without. */
function databaseOf(given: Readonly<Record<string, Row[]>>) {
  const own: Readonly<Record<string, Row>> = {
    event: { held_on: '2023-06-09', title: 'Việc' },
    council_seat: { council: 'emulation', member_name: 'Nông Văn A', position: 'Trưởng phòng', role: 'chair' },
    document: { id: 'kh', issued: '2023-02', kind: 'Kế hoạch', title: 'Kế hoạch', issuer: 'UBND' },
    exemplar: { name: 'Tổ A', kind: 'collective', unit_id: 'a', field: 'Y tế', summary: 'Tốt' },
  };
  const tables = Object.entries(given).map(([table, rows]) => [
    table,
    rows.map((row) => ({ year: 2023, ...own[table], ...row })),
  ]);
  return databaseWith({ organisation: [{ as_of: '2023-12-25' }], unit: units, ...Object.fromEntries(tables) });
}
