import { expect, test } from 'vitest';
import { toView } from './administrative-head.ts';

const district = {
  name: 'Huyện Suối Mây',
  issuing_body: 'Ủy ban nhân dân huyện Suối Mây',
  council_name: 'Hội đồng Thi đua - Khen thưởng huyện Suối Mây',
  document_place: null,
  as_of: '2023-12-25',
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

test('a place that the office writes out stands as it is written', () => {
  const commune = { ...district, name: 'Xã Trần Phú', document_place: 'Xã Trần Phú' };
  expect(toView([commune]).placeAndDate).toMatch(/^Xã Trần Phú, ngày/);
});
