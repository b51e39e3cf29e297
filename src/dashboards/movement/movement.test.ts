import { expect, test } from 'vitest';
import { toView } from './movement.ts';
import type { MovementRow } from '../rows.ts';

const year = (number: number, awards: number): MovementRow => ({
  year: number,
  name: 'Chuyển đổi số',
  launched_by: 'UBND tỉnh',
  level: 'province',
  method: 'thematic',
  from_year: 2022,
  to_year: 2025,
  content: null,
  mid_reviewed_on: null,
  awards,
  exemplars: 1,
});

const none = { teasers: [], all: undefined };

test('the lead tells the newest year', () => {
  expect(toView([year(2023, 62), year(2022, 40)], none).lead).toBe('Năm 2023: 62 lượt khen thưởng, 1 gương điển hình.');
});

test('a movement that was not reviewed midway has a dash there', () => {
  expect(toView([year(2023, 62)], none).results.groups[0]?.rows[0]?.cells['midReview']).toBe('–');
});
