import { expect, test } from 'vitest';
import { addressedSite as site } from '../../../tests/shared-exemplar.ts';
import { siteData } from './site-data.ts';

test('the front page says whose site it is', () => {
  expect(siteData(site)).toMatchObject({
    '@graph': [
      { '@type': 'Organization', name: 'Hội đồng Thi đua - Khen thưởng huyện Mẫu', url: 'https://thi-dua.example/' },
      { '@type': 'WebSite', name: 'Bảng Vàng Huyện Mẫu', url: 'https://thi-dua.example/', inLanguage: 'vi' },
    ],
  });
});
