import { expect, test } from 'vitest';
import type { FindingTotalsRow } from '../rows.ts';
import type { Slide } from './deck.ts';
import { openFindingSlides } from './open-finding-slides.ts';

const rule: FindingTotalsRow = { rule: 'R30', severity: 'error', title: 'Không quá tỷ lệ', findings: 3, explained: 1 };
const warning: FindingTotalsRow = { ...rule, rule: 'R04', severity: 'warning', title: 'Đăng ký đúng hạn' };
const slides = (open_errors: number, open_warnings: number, ...rules: FindingTotalsRow[]) =>
  openFindingSlides({ open_errors, open_warnings }, rules, new Map());
const rulesOn = ({ body }: Slide) =>
  body.kind === 'table' ? body.sheet.groups.flatMap(({ rows }) => rows.map(({ cells }) => cells['rule'])) : [];

test('the meeting sees how much waits for it, errors before what is to be explained', () => {
  const [slide] = slides(2, 2, warning, rule);
  expect(slide?.heading).toBe('Còn 2 lỗi và 2 điểm cần giải trình chờ Hội đồng xem xét');
  expect(slide && rulesOn(slide)).toEqual(['Không quá tỷ lệ', 'Đăng ký đúng hạn']);
});

test('what is explained, or only to be known, needs no slide', () => {
  expect(slides(0, 0, { ...rule, explained: 3 }, { ...rule, severity: 'info' })).toEqual([]);
});
