import { expect, test } from 'vitest';
import { addressedSite as site, sharedExemplar } from '../../../tests/shared-exemplar.ts';
import { toFeed } from './feed.ts';

const titlesOf = (rows: Parameters<typeof toFeed>[1]) => toFeed(site, rows)?.items.map(({ title }) => title);

test('an exemplar is told by its headline, summary, field and day of honour in Vietnam', () => {
  expect(toFeed(site, [sharedExemplar()])?.items).toEqual([
    {
      title: 'Mùi hồi trên đồi',
      link: 'https://thi-dua.example/guong-dien-hinh/mui-hoi/',
      description: 'Trồng 4,5 ha hồi.',
      categories: ['Nông nghiệp'],
      pubDate: new Date('2023-06-10T17:00:00Z'),
    },
  ]);
});

test('the newest comes first, and what has no day last in its year', () => {
  const undated = { honoured_on: null, decision_on: null };
  expect(
    titlesOf([
      sharedExemplar({ headline: 'không ngày', ...undated }),
      sharedExemplar({ headline: 'tháng sáu' }),
      sharedExemplar({ headline: 'tháng chín', honoured_on: '2023-09-02' }),
      sharedExemplar({ headline: 'năm trước', year: 2022, honoured_on: '2022-12-31' }),
    ]),
  ).toEqual(['tháng chín', 'tháng sáu', 'không ngày', 'năm trước']);
});

test('a feed holds fifty exemplars at most', () => {
  expect(titlesOf(Array.from({ length: 60 }, () => sharedExemplar()))).toHaveLength(50);
});

test('a site that does not know where it stands has no feed', () => {
  expect(toFeed({ ...site, address: null }, [sharedExemplar()])).toBeNull();
});
