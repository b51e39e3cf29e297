import { expect, test } from 'vitest';
import { toView } from './honours.ts';
import type { AwardTotalsRow, YearTotalsRow } from '../rows.ts';

const award = (name: string, total: number): AwardTotalsRow => ({
  award_code: name.toUpperCase(),
  award_name: name,
  family: 'form',
  level: 'district',
  collectives: 0,
  households: 0,
  individuals: total,
  total,
  previous_total: 3,
});

const none = { parts: [], honours: [], decisions: [] };

const year = (figure: string, amount: number): YearTotalsRow => ({ year: 2023, figure, amount, previous: null });

test('the lead leaves out whom nobody of was commended', () => {
  const years = [year('awards', 12), year('collectives', 0), year('individuals', 12)];
  expect(toView({ ...none, awards: [], years }, 2023).head.lead).toBe(
    '12 lượt khen thưởng đã có quyết định, gồm 12 cá nhân.',
  );
});

test('a year without a decision says so', () => {
  expect(toView({ ...none, awards: [], years: [] }, 2023).head.lead).toBe(
    'Năm 2023 chưa có quyết định khen thưởng nào.',
  );
});

test('an award of last year only is in the totals and has no section', () => {
  const { totals, sections } = toView({ ...none, awards: [award('Huy hiệu', 0)], years: [] }, 2023);
  expect(totals.groups[0]?.rows[0]?.cells).toMatchObject({ award: 'Huy hiệu', total: '0', previous: '3' });
  expect(sections).toEqual([]);
});

test('an award leads from the totals to its section', () => {
  const { totals, sections } = toView({ ...none, awards: [award('ldtt', 2)], years: [] }, 2023);
  expect(totals.groups[0]?.rows[0]?.cells['award']).toEqual({ text: 'ldtt', href: '#ldtt' });
  expect(sections[0]?.id).toBe('ldtt');
});

test('the sum is the year’s own figure', () => {
  const { totals } = toView({ ...none, awards: [award('ldtt', 2)], years: [year('awards', 5)] }, 2023);
  expect(totals.groups[0]?.rows.at(-1)).toMatchObject({ total: true, cells: { total: '5', previous: '–' } });
});
