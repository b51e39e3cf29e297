import { expect, test } from 'vitest';
import type { Annex } from './annex.ts';
import { annexDocument } from './annex-document.ts';
import { coreProperties } from './annex-properties.ts';

test('the same figures make the same bytes', async () => {
  const first = await annexDocument(annex());
  // The times in the file are whole even seconds.
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect(Buffer.from(await annexDocument(annex())).equals(Buffer.from(first))).toBe(true);
});

test('another day of the figures makes other bytes', async () => {
  const first = await annexDocument(annex());
  const other = await annexDocument({ ...annex(), asOf: '2023-12-26' });
  expect(Buffer.from(other).equals(Buffer.from(first))).toBe(false);
});

test('the file says what it is, whose it is and of which day', () => {
  const { data } = coreProperties({ ...annex(), council: 'Hội đồng A & B' });
  expect(data).toContain('<dc:title>Phụ lục: Tổng kết năm 2023</dc:title>');
  expect(data).toContain('<dc:creator>Hội đồng A &amp; B</dc:creator>');
  expect(data).toContain('2023-12-25T00:00:00Z');
});

function annex(): Annex {
  const rows = [{ cells: { unit: 'Xã Vi Hương', amount: '7' } }];
  const columns = [
    { key: 'unit', label: 'Đơn vị' },
    { key: 'amount', label: 'Số' },
  ];
  const tables = [{ caption: 'Bảng', columns, groups: [{ rows }] }];
  const sections = [{ id: 'a', heading: 'Đăng ký', finding: 'Một câu.', tables }];
  return {
    report: { title: 'Tổng kết năm 2023', lead: 'Một câu.', figures: [], definition: '/', sections },
    head: {
      superior: 'Ủy ban',
      issuer: 'Hội đồng',
      place: 'Suối Mây',
      placeAndDate: 'Suối Mây, ngày',
      asOf: 'Số liệu đến ngày.',
    },
    place: 'Huyện Suối Mây',
    council: 'Hội đồng',
    asOf: '2023-12-25',
    sampleNote: null,
  };
}
