import { expect, test } from 'vitest';
import type { YearCoverageRow } from '../rows.ts';
import { toView } from './exemplar-coverage.ts';

const bloc = { bloc_name: 'Khối 1', units: 8, with_exemplar: 6, exemplar_share: 0.75 };
const year: YearCoverageRow = {
  ...{ blocs: 2, blocs_covered: 1, units: 15, with_exemplar: 13 },
  ...{ plans_expected: 15, plans_filed: 15, registered_on_time: 15 },
};
const leadOf = (own: Partial<YearCoverageRow>) => toView([bloc], { ...year, ...own }, 2023).lead;

test('the lead tells in how many blocs every unit has an exemplar', () => {
  expect(leadOf({})).toBe('1/2 khối có điển hình ở mọi đơn vị.');
});

test('when every bloc is covered the lead says so', () => {
  expect(leadOf({ blocs_covered: 2 })).toBe('Mọi đơn vị trong các khối đều có ít nhất một điển hình.');
});

test('when no bloc is covered the lead says so', () => {
  expect(leadOf({ blocs_covered: 0 })).toBe('Chưa khối nào có điển hình ở mọi đơn vị.');
});

test('without blocs there is nothing to say', () => {
  expect(leadOf({ blocs: 0, blocs_covered: 0 })).toBeUndefined();
});

test('a bloc shows how many of its units have an exemplar', () => {
  expect(toView([bloc], year, 2023).table.groups[0]?.rows[0]?.cells).toMatchObject({
    withExemplar: '6/8',
    share: { text: '75%', bar: 0.75 },
  });
});
