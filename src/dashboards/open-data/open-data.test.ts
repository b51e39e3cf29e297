import { expect, test } from 'vitest';
import { databaseAddress, toView } from './open-data.ts';

const publisher = {
  name: 'Xã Đồng Suối',
  council_name: 'Hội đồng Thi đua - Khen thưởng xã Đồng Suối',
  standing_body: 'Phòng Văn hóa - Xã hội',
  as_of: '2026-09-30',
  sample_note: null,
  site_address: null,
  contact: null,
  data_licence: 'CC BY 4.0',
};
const database = {
  name: 'public.duckdb',
  format: 'duckdb',
  bytes: new Uint8Array(12_300),
  sha256: '0123456789abcdef',
} as const;
const dataset = {
  name: 'don-vi',
  figure: 'unit_page',
  title: 'Thông tin về đơn vị',
  about: 'Đơn vị như trang công khai nói đến.',
  excluded: null,
  columns: [{ name: 'official_code', meaning: 'mã hành chính', isNullable: true }],
  table: { name: 'don_vi', comment: '', query: '', columns: [] },
  fields: [{ name: 'official_code', type: 'VARCHAR' }],
  rows: 85,
  files: [{ name: 'don-vi.csv', format: 'csv', bytes: new Uint8Array(8154), sha256: 'fedcba9876543210' }],
} as const;
const publication = { datasets: [{ ...dataset, columns: [...dataset.columns], files: [...dataset.files] }], database };

test('a dataset tells its size, its columns and its files', () => {
  const [view] = toView(publisher, publication).datasets;
  expect(view).toMatchObject({
    size: '85 dòng, 1 cột.',
    definition: '/cach-tinh/#unit_page',
    files: [{ path: '/du-lieu/don-vi.csv', format: 'CSV', size: '9 KB', checksum: 'fedcba987654' }],
    columns: [{ name: 'official_code', type: 'chữ, có thể trống', meaning: 'mã hành chính' }],
  });
});

test('the licence leads to its text', () => {
  const [licence] = toView(publisher, publication).terms;
  expect(licence).toEqual({
    term: 'Giấy phép',
    text: 'CC BY 4.0',
    href: 'https://creativecommons.org/licenses/by/4.0/',
  });
});

test('without a licence the reader is told to ask', () => {
  const [licence] = toView({ ...publisher, data_licence: null }, publication).terms;
  expect(licence?.text).toContain('chưa nêu giấy phép');
});

test('a file of other data has another address, so that no browser takes an earlier one for it', () => {
  expect(databaseAddress(publication)).toBe('/du-lieu/public.duckdb?v=0123456789ab');
});
