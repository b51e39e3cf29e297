import { expect, test } from 'vitest';
import { csv } from '../../tests/csv.ts';
import { choice, date, decimal, flag, list, text } from './cells/column.ts';
import type { Source } from './source.ts';
import { toCsv } from './write.ts';

const person = {
  file: 'nguoi.csv',
  yearly: false,
  table: 'person',
  title: 'Người',
  columns: {
    name: text('Họ và tên'),
    kind: choice('Loại', { individual: ['Cá nhân'], household: ['Hộ gia đình'] }),
    points: decimal('Điểm'),
    born_on: date('Ngày sinh', { optional: true }),
    aliases: list('Tên gọi khác', { optional: true }),
    consent: flag('Đồng ý', { optional: true }),
  },
} satisfies Source;

const row = {
  name: 'Nông, "Văn" A',
  kind: 'household',
  points: 97.5,
  born_on: '1985-02-05',
  aliases: ['A', 'B'],
  consent: false,
} as const;

test('rows are written as an officer would write them', () => {
  expect(toCsv(person, [{ ...row, aliases: [...row.aliases] }])).toBe(
    '\ufeffHọ và tên,Loại,Điểm,Ngày sinh,Tên gọi khác,Đồng ý\r\n' +
      '"Nông, ""Văn"" A",Hộ gia đình,"97,5",05/02/1985,A; B,Không\r\n',
  );
});

test('what is written is read again as it was', () => {
  const [again] = csv(person, toCsv(person, [{ ...row, aliases: [...row.aliases] }])).accepted;
  expect(again?.cells).toEqual(row);
});

test('32: what Excel would run as a formula is written as text, and read as it was', () => {
  const written = toCsv(person, [{ ...row, name: '=1+1', aliases: null }]);
  expect(written).toContain("\r\n'=1+1,");
  expect(csv(person, written).accepted[0]?.cells).toMatchObject({ name: '=1+1' });
});

test('what is nothing is a blank cell', () => {
  const written = toCsv(person, [{ ...row, born_on: null, aliases: null, consent: null }]);
  expect(written).toContain('"97,5",,,\r\n');
});
