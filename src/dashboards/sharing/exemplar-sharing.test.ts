import { expect, test } from 'vitest';
import { addressedSite as site, sharedExemplar } from '../../../tests/shared-exemplar.ts';
import type { SharedExemplarsRow } from '../rows.ts';
import { toSharing } from './exemplar-sharing.ts';

const shared = (row: Partial<SharedExemplarsRow>) => toSharing(site, sharedExemplar(row));

test('a story is an article of the council, dated by the day of honour', () => {
  expect(shared({}).data).toMatchObject({
    '@graph': [
      {
        '@type': 'Article',
        headline: 'Mùi hồi trên đồi',
        description: 'Trồng 4,5 ha hồi.',
        datePublished: '2023-06-11',
        image: 'https://thi-dua.example/guong-dien-hinh/mui-hoi/chia-se.png',
        publisher: { '@type': 'Organization', name: 'Hội đồng Thi đua - Khen thưởng huyện Mẫu' },
        inLanguage: 'vi',
        isAccessibleForFree: true,
      },
      { '@type': 'BreadcrumbList' },
    ],
  });
});

test('without a day of honour the decision’s counts', () => {
  expect(shared({ honoured_on: null }).data).toMatchObject({ '@graph': [{ datePublished: '2023-06-05' }, {}] });
});

test('a person is a person', () => {
  expect(shared({ kind: 'individual', name: 'Lộc Thị Nhẫn' }).data).toMatchObject({
    '@graph': [{ about: { '@type': 'Person', name: 'Lộc Thị Nhẫn', award: 'Giấy khen' } }, {}],
  });
});

test('a unit that is itself the exemplar is not named twice', () => {
  const [article] = Object.values(shared({ name: 'Xã Đôn Phong' }).data).flat();
  expect(article).not.toHaveProperty('mentions');
});

test('the way to the story ends at the story', () => {
  expect(shared({}).data).toMatchObject({
    '@graph': [
      {},
      {
        itemListElement: [
          { position: 1, item: 'https://thi-dua.example/' },
          { position: 2, item: 'https://thi-dua.example/guong-dien-hinh/' },
          { position: 3, item: 'https://thi-dua.example/guong-dien-hinh/mui-hoi/' },
        ],
      },
    ],
  });
});

test('a site that does not know where it stands gives no address', () => {
  const { data } = toSharing({ ...site, address: null }, sharedExemplar());
  expect(JSON.stringify(data)).not.toMatch(/https:\/\/(?!schema\.org)/);
});
