import { expect, test } from 'vitest';
import { summaryOf } from './finding-summary.ts';

const rule = { rule: 'R04', severity: 'warning', title: 'Đúng hạn', findings: 7, explained: 3 };
const cellsOf = (own: Partial<typeof rule>) => summaryOf([{ ...rule, ...own }], 2023).groups[0]?.rows[0]?.cells;

test('what waits and what is explained lead to their own lists', () => {
  expect(cellsOf({})).toMatchObject({
    open: { text: '4', href: '/noi-bo/kiem-tra/#nam-2023-chua-canh-bao-r04' },
    explained: { text: '3', href: '/noi-bo/kiem-tra/#nam-2023-da-canh-bao-r04' },
  });
});

test('where nothing is explained there is no list to lead to', () => {
  expect(cellsOf({ explained: 0 })?.['explained']).toEqual({ text: '0', href: undefined });
});
