import { expect, test } from 'vitest';
import { examplePlan } from '../../../../tests/example-task.ts';
import type { PeriodTotalsRow, RegistrationTimingRow, TitleRegistrationsRow, TotalsRow } from '../rows.ts';
import { awardSection } from './award-section.ts';
import { comparisonSection, periodComparisonSection } from './comparison-section.ts';
import { contentsOf } from './contents.ts';
import { educationSection } from './education-section.ts';
import { toView as initiativeSection } from './initiative-section.ts';
import { movementSection } from './movement-section.ts';
import { toView as planSection } from './plan-section.ts';
import { toView as registrationSection } from './registration-section.ts';
import type { ReportAwards } from './report-awards.ts';
import { shareSection, yearShareSection } from './share-section.ts';
import { toView as workSection } from './work-section.ts';
import type { YearFigures } from './year-figures.ts';

const registered: TotalsRow = { figure: 'registrations', amount: 3, previous: 2, change: 1 };
const figures: YearFigures = { year: 2023, rows: [registered], yearRuns: false };
const noTasks = { caption: '', columns: [], groups: [] };

const all: PeriodTotalsRow = {
  ...{ division: 'all', part: 'all', part_name: 'all', collectives: 1, households: 0, individuals: 1 },
  ...{ total: 2, previous_total: 3, change: -1 },
};

const awards: ReportAwards = {
  year: 2023,
  period: 'year',
  addressOf: () => '/noi-bo/khen-thuong/2023/dong/tat-ca/',
  totals: [all, { ...all, division: 'family', part: 'title' }],
  shares: {
    ...{ individuals: 4, direct_workers: 2, direct_worker_share: 0.5, previous_direct_worker_share: null },
    ...{ collectives: 0, small_collectives: 0, small_collective_share: null, previous_small_collective_share: null },
    ...{ direct_worker_change: null, small_collective_change: null },
  },
  proposed: 0,
};

const timing: RegistrationTimingRow = { bloc_id: 'K', bloc_name: 'Khối K', units: 2, on_time: 1, late: 1, none: 0 };
const title: TitleRegistrationsRow = {
  ...{ award_code: 'LDTT', award_name: 'Lao động tiên tiến', units: 2, collectives: 0, households: 0, individuals: 3 },
  ...{ registered: 3, previous_registered: null, change: null },
};

test('the registrations are told of all blocs, which their line sums up', () => {
  const whole = { ...timing, bloc_id: null, bloc_name: null };
  const { finding, tables } = registrationSection({ titles: [], timing: [timing, whole] }, figures);
  expect(finding).toContain('1/2 đơn vị trong các khối đăng ký đúng hạn, 1 đơn vị đăng ký muộn');
  expect(tables[0]?.groups[0]?.rows[1]).toMatchObject({ cells: { bloc: 'Cộng các khối' }, total: true });
});

test('a title’s registrations open their rows, and nothing is compared with a year without data', () => {
  const [, titles] = registrationSection({ titles: [title], timing: [] }, figures).tables;
  expect(titles?.columns.map(({ key }) => key)).not.toContain('previous');
  expect(titles?.groups[0]?.rows[0]?.cells['registered']).toEqual({
    text: '3',
    href: '/noi-bo/dang-ky/2023/dong/danh-hieu/ldtt/#dang-ky',
  });
});

test('awards that are only proposed make the section of the awards provisional', () => {
  expect(awardSection(awards).provisional).toBeUndefined();
  expect(awardSection({ ...awards, proposed: 5 }).provisional).toBe('5 đề nghị khen thưởng chưa có quyết định.');
});

test('the awards of a half are compared with the same half', () => {
  expect(awardSection({ ...awards, period: 'h1' }).finding).toBe(
    '2 lượt khen thưởng đã có quyết định, giảm 1 so với 6 tháng đầu năm 2022; đều là danh hiệu thi đua.',
  );
});

test('a share of no one is told as none', () => {
  expect(shareSection(awards).finding).toContain('; chưa có tập thể nào được khen.');
});

test('the further shares of a year stand beside the two that the plan names', () => {
  const women = { name: 'women', counted: 4, of_them: 2, share: 0.5, previous_share: 0.4, change: 10 };
  const history = { sentences: [], table: noTasks, chart: undefined };
  const [shares] = yearShareSection(awards, [women], history).tables;
  expect(shares?.groups[0]?.rows[0]?.cells).toMatchObject({ share: '50,0%', previous: '40,0%', change: '+10' });
});

test('the awards of all movements are told together', () => {
  const movement = {
    ...{ movement_id: 'm', name: 'M', launched_by: 'UBND', from_year: 2021, to_year: 2025, awards: 2 },
    mid_reviewed_on: null,
  };
  const total = { movements: 2, reviewed: 1, awards: 4, change: null };
  const { finding, tables } = movementSection([movement], total, awards);
  expect(finding).toBe('2 phong trào thi đua, 1 phong trào đã sơ kết; 4 lượt khen có ghi phong trào.');
  expect(tables).toHaveLength(1);
});

test('the school year is named by both its years', () => {
  const { heading, finding } = educationSection({ ...awards, period: 'schoolYear' });
  expect(heading).toBe('Khen thưởng năm học 2022 – 2023');
  expect(finding).toContain('giảm 1 so với năm học 2021 – 2022');
});

test('a plan that still runs is provisional, and is set beside the plan before', () => {
  const rows = {
    ...{ year: 2023, totals: { whole: { ...examplePlan, finished: 1 }, quarters: [] } },
    ...{ before: { ...examplePlan, name: 'năm 2022' }, tasks: [], late: [], open: { yearRuns: true } },
  };
  expect(planSection(rows)).toMatchObject({
    finding: '1/2 nhiệm vụ đã hoàn thành (năm 2022: 2/2); không có nhiệm vụ quá hạn.',
    provisional: 'năm chưa kết thúc.',
  });
});

test('the awards of a shorter period are compared by kind of recipient', () => {
  const persons = { ...all, division: 'recipient_kind', part: 'individual', part_name: 'individual' };
  const { heading, finding } = periodComparisonSection({ ...awards, period: 'h1', totals: [all, persons] });
  expect(heading).toBe('So sánh với 6 tháng đầu năm 2022');
  expect(finding).toBe('So với 6 tháng đầu năm 2022: cá nhân được khen giảm 1.');
});

test('where no initiative was recognised there is no list to open', () => {
  expect(initiativeSection([], figures)).toMatchObject({
    finding: 'Chưa có sáng kiến nào được công nhận.',
    more: undefined,
  });
});

test('inspections are compared, petitions are told with those settled', () => {
  const inspection = { kind: 'inspection', events: 4, quantity: null, previous_events: 3 };
  const { finding } = workSection({ kinds: [inspection], summary: { petitions: 4, petitions_settled: 3 } }, figures);
  expect(finding).toBe(
    '4 lần kiểm tra, tăng 1 so với năm 2022; chưa tập huấn lần nào; 3/4 đơn thư, kiến nghị đã nhận được giải quyết.',
  );
});

test('the comparison tells the large figures, and says where there is no year to compare with', () => {
  const before = { ...figures, rows: [{ ...registered, previous: null, change: null }] };
  expect(comparisonSection(figures).finding).toBe('So với năm 2022: đăng ký thi đua tăng 1.');
  expect(comparisonSection(before).finding).toBe('Không có số liệu năm 2022 để so sánh.');
});

test('the contents lead to the sections by their numbers', () => {
  const sections = [awardSection(awards), shareSection(awards)];
  const report = { title: '', lead: '', figures: [], definition: '', sections };
  expect(contentsOf(report).map(({ path, title }) => `${path} ${title}`)).toEqual([
    '#khen-thuong 1. Danh hiệu và hình thức khen thưởng',
    '#ty-le 2. Các tỷ lệ trong khen thưởng',
  ]);
});
