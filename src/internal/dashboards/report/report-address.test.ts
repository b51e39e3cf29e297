import { expect, test } from 'vitest';
import { periodLinks, reportPages, yearLinks } from './report-address.ts';

const index = {
  periods: [
    { year: 2022, period: 'year', total: 3 },
    { year: 2022, period: 'h1', total: 1 },
    { year: 2023, period: 'year', total: 4 },
    { year: 2023, period: 'schoolYear', total: 2 },
  ],
  parts: [],
};

test('a school year is addressed by both its years', () => {
  expect(reportPages(index, 'schoolYear').map(({ params }) => params)).toEqual([{ year: '2022-2023' }]);
});

test('a report leads to the same period of the years that have it', () => {
  expect(yearLinks(index, { year: 2023, period: 'year' })).toEqual([
    { label: '2022', path: '/noi-bo/tong-ket/2022/', current: false },
    { label: '2023', path: '/noi-bo/tong-ket/2023/', current: true },
  ]);
});

test('a report leads to the other periods of its year that are reported on', () => {
  expect(periodLinks(index, { year: 2022, period: 'h1' }).map(({ path }) => path)).toEqual([
    '/noi-bo/tong-ket/2022/',
    '/noi-bo/so-ket/2022/',
  ]);
});
