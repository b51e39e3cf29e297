import { expect, test } from 'vitest';
import type { AboutRow } from '../rows.ts';
import { toView } from './about.ts';

const row: AboutRow = {
  council_name: 'Hội đồng xã A',
  standing_body: 'Văn phòng xã A',
  as_of: '2023-12-25',
  contact: 'văn thư xã A',
  data_licence: null,
};

test('who wants something put right reads whom to write to', () => {
  expect(sentences(row)).toContain('xin liên hệ: văn thư xã A.');
});

test('without a contact of its own the standing body is named', () => {
  expect(sentences({ ...row, contact: null })).toContain('xin liên hệ: Văn phòng xã A.');
});

test('the licence is told where the office gives one', () => {
  expect(sentences({ ...row, data_licence: 'CC BY 4.0' })).toContain('Giấy phép: CC BY 4.0.');
});

test('no licence is told where the office gives none', () => {
  expect(sentences(row)).not.toContain('Giấy phép');
});

function sentences(told: AboutRow): string {
  return toView([told])
    .sections.flatMap((section) => section.sentences)
    .join(' ');
}
