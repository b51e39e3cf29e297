import { expect, test } from 'vitest';
import { licenceOf, toDataPackage } from './data-package.ts';

const publisher = {
  name: 'Xã Đồng Suối',
  council_name: 'Hội đồng Thi đua - Khen thưởng xã Đồng Suối',
  standing_body: 'Phòng Văn hóa - Xã hội',
  as_of: '2026-09-30',
  sample_note: null,
  site_address: null,
  contact: null,
  data_licence: null,
};
const database = { name: 'public.duckdb', format: 'duckdb', bytes: new Uint8Array(3), sha256: 'ab' } as const;

test('a Creative Commons licence is told by its identifier, with its address', () => {
  expect(licenceOf('CC BY 4.0')).toEqual({
    name: 'CC-BY-4.0',
    title: 'CC BY 4.0',
    path: 'https://creativecommons.org/licenses/by/4.0/',
  });
});

test('a licence in words keeps its words', () => {
  expect(licenceOf('Dùng tự do, ghi nguồn')).toEqual({
    name: 'dung-tu-do-ghi-nguon',
    title: 'Dùng tự do, ghi nguồn',
  });
});

test('a package without a licence names none, and one without an address no page', () => {
  const described = toDataPackage(publisher, { datasets: [], database });
  expect(described).not.toHaveProperty('licenses');
  expect(described).not.toHaveProperty('homepage');
});

test('the page of the data is below the address of the site', () => {
  const described = toDataPackage(
    { ...publisher, site_address: 'https://thi-dua.example' },
    { datasets: [], database },
  );
  expect(described.homepage).toBe('https://thi-dua.example/du-lieu/');
});
