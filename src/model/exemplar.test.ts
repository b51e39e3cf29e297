import { expect, test } from 'vitest';
import type { TestDatabase, Tables } from '../../tests/database.ts';
import { databaseWith } from '../../tests/database.ts';

type Row = Tables[string][number];

const published = { publish: true, consent: true, consent_on: '2023-05-20' };

test('an exemplar with consent and leave to publish is published', async () => {
  expect(await publishedOf(published)).toMatchObject([{ exemplar_id: 'ong-moc', name: 'Ông Mộc' }]);
});

test('an exemplar without consent is not published', async () => {
  expect(await publishedOf({ publish: true })).toEqual([]);
});

test('an exemplar without leave to publish is not published', async () => {
  expect(await publishedOf({ consent: true })).toEqual([]);
});

test('a story needs its own consent', async () => {
  expect(await publishedOf(published)).toMatchObject([{ story: null }]);
});

test('a story with its own consent is published', async () => {
  expect(await publishedOf({ ...published, consent_to_story: true })).toMatchObject([{ story: 'Đường vào trường.' }]);
});

test('consent to the story alone publishes nothing', async () => {
  expect(await publishedOf({ publish: true, consent_to_story: true })).toEqual([]);
});

test('an exemplar without a headline is headed by its name', async () => {
  expect(await publishedOf(published)).toMatchObject([{ headline: 'Ông Mộc' }]);
});

test('the award of an exemplar is told once it is decided', async () => {
  const decided = { award_code: 'GK', decision_number: '95/QĐ-UBND', decision_on: '2023-05-19' };
  expect(await publishedOf({ ...published, ...decided })).toMatchObject([{ award_name: 'Giấy khen' }]);
});

test('the award of an exemplar is not told before it is decided', async () => {
  expect(await publishedOf({ ...published, award_code: 'GK' })).toMatchObject([{ award_name: null }]);
});

test('the totals count what is published', async () => {
  const database = await databaseWithExemplars([
    { ...published, kind: 'goodDeed', field: 'Giáo dục' },
    { id: 'ba-hoa' },
  ]);
  expect(await database.rows('SELECT division, part, amount FROM exemplar_total ORDER BY division')).toEqual([
    { division: 'all', part: 'all', amount: 1 },
    { division: 'field', part: 'Giáo dục', amount: 1 },
    { division: 'kind', part: 'goodDeed', amount: 1 },
  ]);
});

test('the coverage of a bloc counts units with an exemplar, published or not', async () => {
  const database = await databaseWithExemplars([{}, {}]);
  expect(await database.rows('SELECT units, with_exemplar, exemplar_share FROM bloc_coverage')).toEqual([
    { units: 2, with_exemplar: 1, exemplar_share: 0.5 },
  ]);
});

async function publishedOf(told: Row): Promise<Record<string, unknown>[]> {
  const database = await databaseWithExemplars([told]);
  return database.rows('SELECT * FROM published_exemplar');
}

/** Exemplars of the first of the two units of a bloc. */
function databaseWithExemplars(all: readonly Row[]): Promise<TestDatabase> {
  const exemplar = { year: 2023, id: 'ong-moc', name: 'Ông Mộc', kind: 'individual', unit_id: 'A' };
  const bloc = { year: 2023, bloc_id: 'K', bloc_name: 'Khối K' };
  return databaseWith({
    unit: [
      { id: 'A', name: 'Xã A' },
      { id: 'B', name: 'Xã B' },
    ],
    bloc_member: [
      { ...bloc, unit_id: 'A' },
      { ...bloc, unit_id: 'B' },
    ],
    award_type: [{ code: 'GK', name: 'Giấy khen' }],
    exemplar: all.map((told) => ({ ...exemplar, ...told })),
    story: [{ year: 2023, exemplar_id: 'ong-moc', body: 'Đường vào trường.' }],
  });
}
