import { expect, test } from 'vitest';
import { addressedSite as site, sharedExemplar } from '../../../tests/shared-exemplar.ts';
import { exemplarPicture, sitePicture } from './share-picture.ts';

test('the picture of an exemplar says what was done, by whom, where, and the honour for it', () => {
  expect(exemplarPicture(site, sharedExemplar())).toEqual({
    site: 'Bảng Vàng Huyện Mẫu',
    council: 'Hội đồng Thi đua - Khen thưởng huyện Mẫu',
    sample: null,
    kicker: 'Gương điển hình · Nông nghiệp',
    headline: 'Mùi hồi trên đồi',
    name: 'Gia đình ông Phấu',
    unit: 'Xã Đôn Phong',
    award: 'Giấy khen',
  });
});

test('a unit that is itself the exemplar is not named twice', () => {
  expect(exemplarPicture(site, sharedExemplar({ name: 'Xã Đôn Phong' })).unit).toBeNull();
});

test('a picture of sample data says so', () => {
  expect(sitePicture({ ...site, sampleNote: 'Không phải số liệu thật.' }).sample).toBe('Dữ liệu minh họa');
});
