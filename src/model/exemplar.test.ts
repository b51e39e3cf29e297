import { expect, test } from 'vitest';
import { award } from '../../tests/award.ts';
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

test('consent without its day is no consent', async () => {
  expect(await publishedOf({ publish: true, consent: true })).toEqual([]);
});

test('an exemplar whose consent was withdrawn leaves an address and nothing else', async () => {
  const database = await databaseWithExemplars([{ ...published, consent_withdrawn_on: '2023-09-01' }]);
  expect(await told(database)).toEqual({ published: [], withdrawn: ['ong-moc'], unnamed: [] });
});

test('consent whose mark was taken away, its day left, was withdrawn', async () => {
  const database = await databaseWithExemplars([{ ...published, consent: false }]);
  expect(await told(database)).toEqual({ published: [], withdrawn: ['ong-moc'], unnamed: [] });
});

test('consent given again after it was withdrawn counts', async () => {
  const again = { ...published, consent_on: '2023-10-01', consent_withdrawn_on: '2023-09-01' };
  expect(await told(await databaseWithExemplars([again]))).toEqual({
    published: ['ong-moc'],
    withdrawn: [],
    unnamed: [],
  });
});

test('what is withdrawn in one year is withdrawn in every year', async () => {
  const database = await databaseWithExemplars([
    { ...published, year: 2022 },
    { ...published, consent_withdrawn_on: '2023-09-01' },
  ]);
  expect(await told(database)).toEqual({ published: [], withdrawn: ['ong-moc'], unnamed: [] });
});

test('an exemplar whose award was revoked is withdrawn', async () => {
  const database = await databaseWithExemplars(
    [{ ...published, ...commended }],
    [award({ ...given, status: 'revoked' })],
  );
  expect(await told(database)).toEqual({ published: [], withdrawn: ['ong-moc'], unnamed: [] });
});

test('an exemplar that names no decision is withdrawn with the award of its name in the year', async () => {
  const database = await databaseWithExemplars([published], [award({ ...given, status: 'revoked' })]);
  expect(await told(database)).toEqual({ published: [], withdrawn: ['ong-moc'], unnamed: [] });
});

test('an award that was revoked from another of the same decision withdraws nothing', async () => {
  const other = award({ ...given, recipient_name: 'Ông Lâm', status: 'revoked' });
  const database = await databaseWithExemplars([{ ...published, ...commended }], [award(given), other]);
  expect(await told(database)).toEqual({ published: ['ong-moc'], withdrawn: [], unnamed: [] });
});

test('who never consented is told of by kind and unit alone', async () => {
  const database = await databaseWithExemplars([{ publish: true }]);
  expect(await database.rows('SELECT * FROM unnamed_exemplar')).toMatchObject([
    { year: 2023, kind: 'individual', unit_name: 'Xã A', amount: 1 },
  ]);
});

test('a child is never named, even with consent', async () => {
  expect(await publishedOf({ ...published, minor: true })).toEqual([]);
});

test('children are counted for the year without their unit', async () => {
  const children = ['a', 'b', 'c'].map((id) => ({ ...published, id, minor: true }));
  const database = await databaseWithExemplars(children);
  expect(await database.rows('SELECT * FROM unnamed_exemplar')).toMatchObject([
    { year: 2023, kind: 'child', unit_id: null, unit_name: null, amount: 3 },
  ]);
});

test('fewer children than may be told are not counted out', async () => {
  const children = ['a', 'b'].map((id) => ({ ...published, id, minor: true }));
  const database = await databaseWithExemplars(children);
  expect(await database.rows('SELECT kind, amount FROM unnamed_exemplar')).toEqual([{ kind: 'child', amount: null }]);
});

test('a picture needs its own consent', async () => {
  expect(await publishedOf(published)).toMatchObject([{ picture: null, picture_alt: null, picture_credit: null }]);
});

test('a picture with its own consent is published with its description and credit', async () => {
  expect(await publishedOf({ ...published, consent_to_picture: true })).toMatchObject([
    { picture: 'a1b2', picture_width: 1600, picture_alt: 'Con đường mới', picture_credit: 'Ảnh: Mộc' },
  ]);
});

test('an exemplar told of in two years is in both years’ lists and once in every other', async () => {
  const database = await databaseWithExemplars([
    { ...published, field: 'Giáo dục' },
    { ...published, year: 2022, field: 'Y tế' },
  ]);
  const lists = `SELECT division, part, amount FROM exemplar_part WHERE division IN ('all', 'field', 'year') ORDER BY ALL`;
  expect(await database.rows(lists)).toEqual([
    { division: 'all', part: 'all', amount: 1 },
    { division: 'field', part: 'Giáo dục', amount: 1 },
    { division: 'year', part: '2022', amount: 1 },
    { division: 'year', part: '2023', amount: 1 },
  ]);
});

test('a unit’s list is told by its name', async () => {
  const database = await databaseWithExemplars([published]);
  const lists = `SELECT part, part_name, amount FROM exemplar_part WHERE division = 'unit'`;
  expect(await database.rows(lists)).toEqual([{ part: 'A', part_name: 'Xã A', amount: 1 }]);
});

test('the coverage of a bloc counts units with an exemplar, published or not', async () => {
  const database = await databaseWithExemplars([{}, {}]);
  expect(await database.rows('SELECT units, with_exemplar, exemplar_share FROM bloc_coverage')).toEqual([
    { units: 2, with_exemplar: 1, exemplar_share: 0.5 },
  ]);
});

/** The decision that commended the exemplar, as its row names it and as the file of awards has it. */
const commended = { award_code: 'GK', decision_number: '95/QĐ-UBND', decision_on: '2023-05-19' };
const given = { award_code: 'GK', decision_number: '95/QĐ-UBND', recipient_name: 'Ông Mộc' };

/** Which exemplars the public reads of, by each of the ways in which it may. */
async function told(database: TestDatabase): Promise<Record<'published' | 'withdrawn' | 'unnamed', unknown[]>> {
  const published = await database.rows('SELECT DISTINCT exemplar_id FROM published_exemplar');
  const withdrawn = await database.rows('SELECT exemplar_id FROM withdrawn_exemplar');
  const unnamed = await database.rows('SELECT unit_name FROM unnamed_exemplar');
  return {
    published: published.map((row) => row['exemplar_id']),
    withdrawn: withdrawn.map((row) => row['exemplar_id']),
    unnamed: unnamed.map((row) => row['unit_name']),
  };
}

async function publishedOf(told: Row): Promise<Record<string, unknown>[]> {
  const database = await databaseWithExemplars([told]);
  return database.rows('SELECT * FROM published_exemplar');
}

/** Exemplars of the first of the two units of a bloc. */
function databaseWithExemplars(all: readonly Row[], awards: readonly Row[] = []): Promise<TestDatabase> {
  const described = { picture_alt: 'Con đường mới', picture_credit: 'Ảnh: Mộc' };
  const exemplar = { year: 2023, id: 'ong-moc', name: 'Ông Mộc', kind: 'individual', unit_id: 'A', ...described };
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
    award: awards,
    story: [{ year: 2023, exemplar_id: 'ong-moc', body: 'Đường vào trường.' }],
    picture: [{ year: 2023, exemplar_id: 'ong-moc', picture: 'a1b2', width: 1600, height: 1000 }],
    organisation: [{ small_count_limit: 3 }],
  });
}
