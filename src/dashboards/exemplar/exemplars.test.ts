import { expect, test } from 'vitest';
import { toView } from './exemplars.ts';
import type { ExemplarsRow, ExemplarTotalsRow } from '../rows.ts';

const exemplar = (id: string, year: number): ExemplarsRow => ({
  year,
  exemplar_id: id,
  name: 'Bàn Thị Liều',
  unit_name: 'Xã Vũ Muộn',
  field: 'Y tế',
  headline: 'Chiếc túi vải',
  summary: 'Mười một năm làm y tế thôn.',
  award_name: null,
});

const total = (division: string, part: string, amount: number): ExemplarTotalsRow => ({
  year: 2023,
  division,
  part,
  amount,
});

test('an exemplar told of in two years has one page and is counted once', () => {
  const view = toView([exemplar('tui-vai', 2023), exemplar('tui-vai', 2022)], []);
  expect(view.ids).toEqual(['tui-vai']);
  expect(view.years.map((year) => year.title)).toEqual(['Năm 2023', 'Năm 2022']);
});

test('kinds are told from the most to the fewest', () => {
  const [year] = toView(
    [exemplar('a', 2023)],
    [total('kind', 'individual', 1), total('kind', 'collective', 2), total('all', 'all', 3)],
  ).years;
  expect(year).toMatchObject({ count: '3 gương', kinds: 'Gồm 2 tập thể, 1 cá nhân.' });
});

test('fields with as many exemplars are in Vietnamese order', () => {
  const [year] = toView([exemplar('a', 2023)], [total('field', 'Y tế', 1), total('field', 'Đất đai', 1)]).years;
  expect(year?.fields).toBe('Lĩnh vực: Đất đai, Y tế.');
});

test('a unit that is itself the exemplar is not named twice', () => {
  const [year] = toView([{ ...exemplar('a', 2023), name: 'Xã Vũ Muộn' }], []).years;
  expect(year?.teasers[0]?.unit).toBe('');
});
