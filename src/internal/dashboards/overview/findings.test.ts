import { expect, test } from 'vitest';
import { exampleFinding, explainedFinding } from '../../../../tests/example-finding.ts';
import type { FoundRows } from './findings.ts';
import { toView } from './findings.ts';

const found: FoundRows = {
  year: {
    ...{ year: 2023, errors: 1, warnings: 0, infos: 0, held_back: 0 },
    ...{ open_errors: 1, open_warnings: 0, open_infos: 0 },
  },
  rules: [{ rule: 'R30', severity: 'error', title: 'Không quá tỷ lệ', findings: 1, explained: 0 }],
  lines: [exampleFinding],
};

test('without findings there is no year to show', () => {
  const nothing = { ...found, rules: [], lines: [] };
  expect(toView([nothing])).toMatchObject({ lead: 'Không có điểm nào cần xem lại.', figures: [], years: [] });
});

test('the lead tells the errors and what waits for an explanation of the latest year', () => {
  const year = { ...found.year, warnings: 20, open_warnings: 12 };
  expect(toView([{ ...found, year }]).lead).toBe(
    'Năm 2023 có 1 lỗi cần sửa trước khi công bố và còn 12 điểm chưa có giải trình.',
  );
});

test('a year tells what waits apart, and how many rows its errors keep off the public site', () => {
  const year = { ...found.year, errors: 3, warnings: 9, open_warnings: 4, infos: 40, held_back: 2 };
  expect(toView([{ ...found, year }]).years[0]?.counts).toBe(
    '3 lỗi (1 chưa giải trình), 9 điểm cần giải trình (4 chưa giải trình), 40 điểm để biết; 2 dòng kết quả có lỗi nên chưa nêu ở trang công khai.',
  );
});

test('the figures count what waits and what is explained apart', () => {
  const year = { ...found.year, errors: 3, warnings: 9, open_warnings: 4, infos: 2, open_infos: 2 };
  expect(toView([{ ...found, year }]).figures.map(({ value }) => value)).toEqual(['1', '4', '2', '7']);
});

test('a figure leads to the findings that it counts', () => {
  expect(toView([found]).figures[0]?.href).toBe('/noi-bo/kiem-tra/#nam-2023-chua-loi');
});

test('what waits comes before what is explained', () => {
  const years = toView([{ ...found, lines: [explainedFinding, exampleFinding] }]).years;
  expect(years[0]?.states.map(({ heading }) => heading)).toEqual(['Chưa giải trình', 'Đã giải trình']);
});

test('a state that no finding is in is not shown', () => {
  expect(toView([found]).years[0]?.states.map(({ id }) => id)).toEqual(['nam-2023-chua']);
});
