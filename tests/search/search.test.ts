import { afterAll, beforeAll, expect, test } from 'vitest';
import { SearchIndex } from '../../src/search/search-index.ts';
import { questions } from './questions.ts';
import type { Sample } from './sample-index.ts';
import { sample } from './sample-index.ts';

let built: Sample;
let index: SearchIndex;

beforeAll(async () => {
  built = await sample();
  index = new SearchIndex(built.entries);
}, 120_000);

afterAll(() => built.remove());

test.each(questions)('“%s” finds “%s” first', (question, title, path) => {
  const [first] = index.find(question);
  expect([first?.entry.names[0], first?.entry.path]).toEqual([title, path]);
});

test('what is nowhere on the site is not found', () => {
  expect(index.find('qwertyuiop')).toEqual([]);
});

test('one letter is too little to look for', () => {
  expect(index.find('v')).toEqual([]);
});

test('words typed with marks come before the same letters with other marks', () => {
  const [first, ...others] = index
    .find('đường')
    .map(({ entry }) => /đường/i.test([...entry.names, ...entry.about].join()));
  expect([first, others.indexOf(true, others.indexOf(false))]).toEqual([true, -1]);
});

test('who is spelt as typed is not mixed with who is spelt nearly so', () => {
  expect(index.find('Lộc Thị Nhẫn').map(({ isNear }) => isNear)).toEqual([false]);
});

interface Named {
  name: string;
}

test('nobody is in an index file who may not be named', async () => {
  const hidden = `
    SELECT recipient_name AS name FROM award
    WHERE minor OR ((private_citizen OR recipient_kind = 'household') AND public_consent IS DISTINCT FROM true)
    UNION SELECT name FROM exemplar AS e WHERE NOT EXISTS (
      FROM exemplar_publication AS p WHERE p.year = e.year AND p.exemplar_id = e.id AND p.state = 'published'
    )`;
  // Another person of the same name may well be named.
  const open = `SELECT recipient_name FROM award WHERE NOT minor AND (NOT private_citizen OR public_consent) UNION SELECT name FROM published_exemplar`;
  const names = await built.internal.rows<Named>({ name: 'hidden', sql: `(${hidden}) EXCEPT (${open})` });
  expect(names.length).toBeGreaterThan(10);
  expect(names.filter(({ name }) => built.files.some((file) => file.includes(name)))).toEqual([]);
});

test('every published exemplar is in the index, and no other', async () => {
  const published = await built.internal.rows<Named>({
    name: 'published',
    sql: `SELECT DISTINCT '/guong-dien-hinh/' || exemplar_id || '/' AS name FROM published_exemplar ORDER BY name`,
  });
  const found = built.entries.filter(({ kind }) => kind === 'exemplar').map(({ path }) => path);
  expect(found.toSorted()).toEqual(published.map(({ name }) => name));
});
