import { expect, test } from 'vitest';
import { toView } from './administrative-head.ts';

const district = {
  name: 'Huyện Suối Mây',
  parent_name: 'Tỉnh Lam Giang',
  issuing_body: 'Ủy ban nhân dân huyện Suối Mây',
  council_name: 'Hội đồng Thi đua - Khen thưởng huyện Suối Mây',
  standing_body: 'Phòng Nội vụ huyện Suối Mây',
  as_of: '2023-12-25',
  sample_note: null,
  site_address: null,
};

test('the council issues the document, below the body that founded it', () => {
  const { superior, issuer } = toView([district]);
  expect([superior, issuer]).toEqual([district.issuing_body, 'Hội đồng Thi đua\u00a0- Khen thưởng huyện Suối Mây']);
});

test('day and month are left to be written, at the place and in the year of the figures', () => {
  expect(toView([district]).placeAndDate).toBe('Suối Mây, ngày …… tháng …… năm 2023');
});

test('a place named by a number keeps its kind', () => {
  expect(toView([{ ...district, name: 'Phường 12' }]).placeAndDate).toMatch(/^Phường 12, ngày/);
});
