import { expect, test } from 'vitest';
import type { ActivitySummaryRow, EventLinesRow } from '../rows.ts';
import { toView } from './activity-year.ts';
import { eventPath } from './event-kind.ts';

const summary: ActivitySummaryRow = {
  ...{ events: 1, petitions: 0, petitions_settled: 0, petition_share: null, difficulties: 0, difficulties_settled: 0 },
  ...{ press_items: 3, told_exemplars: 1, exemplars: 4 },
};
const event: EventLinesRow = {
  ...{ year: 2023, kind: 'press', held_on: '2023-02-23', held_until: null, month: 2, quarter: 1, title: 'Tin' },
  ...{ bloc_id: 'K1', bloc_name: 'Khối 1', unit_name: null, exemplar_id: 'e', exemplar_name: 'Tổ A' },
  ...{ place: 'Đài huyện', quantity: 3, settled: null, note: null, source_file: '2023/x.csv', source_line: 2 },
};
const viewOf = (own: Partial<EventLinesRow>, sums: Partial<ActivitySummaryRow> = {}) => {
  const line = { ...event, ...own };
  const months = [
    { kind: line.kind, month: line.month, events: 1 },
    { kind: line.kind, month: null, events: 1 },
    { kind: null, month: line.month, events: 1 },
  ];
  return toView({ summary: { ...summary, ...sums }, months, lines: [line] }, 2023);
};
const cellsOf = (own: Partial<EventLinesRow>) => viewOf(own).kinds[0]?.table.groups[0]?.rows[0]?.cells;

test('the title says how many petitions of the year were settled', () => {
  expect(viewOf({}, { petitions: 4, petitions_settled: 3 }).title).toBe(
    'Năm 2023: 1 hoạt động, giải quyết 3/4 đơn thư',
  );
});

test('what still waits is marked', () => {
  expect(viewOf({}, { petitions: 4, petitions_settled: 3 }).figures[1]).toMatchObject({
    value: '3/4',
    comparison: 'còn 1',
    mark: 'red',
  });
});

test('the lines of a kind stand at the anchor to which its figure leads', () => {
  expect(eventPath(2023, 'press')).toBe(`/noi-bo/hoat-dong/2023/#${viewOf({}).kinds[0]?.id}`);
});

test('a press item says of whom it told and where', () => {
  expect(cellsOf({})).toMatchObject({
    where: 'Đài huyện',
    exemplar: { text: 'Tổ A', href: '/noi-bo/dien-hinh/2023/#e' },
    quantity: { text: '3', note: 'tin, bài' },
  });
});

test('a difficulty that nobody answered is told from one of which it is not said', () => {
  const answers = [0, 1, null].map((settled) => cellsOf({ kind: 'difficulty', quantity: null, settled })?.['settled']);
  expect(answers).toMatchObject([{ text: 'chưa trả lời' }, { text: 'đã trả lời' }, { text: 'chưa ghi' }]);
});

test('a number of the picture leads to the activities of its kind and month', () => {
  const { picture, timeline } = viewOf({});
  const anchor = picture.kinds[0]?.cells[1]?.anchor;
  expect(timeline[0]?.months[0]?.kinds).toMatchObject([{ id: anchor, entries: [{ title: 'Tin' }] }]);
});

test('a reader may choose by what the year has', () => {
  expect(viewOf({}).choices.map(({ name, options }) => [name, options.map(({ value }) => value)])).toEqual([
    ['loai', ['tin-bai']],
    ['khoi', ['k1']],
    ['quy', ['1']],
  ]);
});
