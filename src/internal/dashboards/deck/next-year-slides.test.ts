import { expect, test } from 'vitest';
import { exampleTask } from '../../../../tests/example-task.ts';
import type { ExemplarLinesRow } from '../rows.ts';
import { nextYearSlides } from './next-year-slides.ts';

const exemplar: ExemplarLinesRow = {
  ...{ exemplar_id: 'a', name: 'Vườn rau', kind: 'model', stage: 'summarised', unit_id: 'A', unit_name: 'Xã A' },
  ...{ field: 'Giáo dục', movement_name: null, fostered_by: null, criteria: null, due_on: null, is_overdue: false },
  ...{ consent: true, consent_to_story: true, consent_to_picture: true, consent_on: null, is_published: true },
  ...{ source_file: '', source_line: 1 },
};
const headings = (exemplars: ExemplarLinesRow[], titles: string[] = []) =>
  nextYearSlides(
    { tasks: [], exemplars, commemorations: titles.map((title) => ({ date: '', shown: '11/06/2024', title })) },
    2023,
  ).map(({ heading }) => heading);

test('what is summarised may be replicated next year', () => {
  expect(headings([exemplar, { ...exemplar, stage: 'detected' }])).toEqual([
    '1 điển hình đã tổng kết, có thể nhân rộng',
  ]);
});

test('a task that is not finished is told with its quarter', () => {
  const tasks = [
    { ...exampleTask, quarter: 1, standing: 'overdue' },
    exampleTask,
    { ...exampleTask, standing: 'done' },
  ];
  const [slide] = nextYearSlides({ tasks, exemplars: [], commemorations: [] }, 2023);
  expect(slide?.heading).toBe('2 nhiệm vụ của kế hoạch năm 2023 chưa hoàn thành, cần làm tiếp');
  const rows = slide?.body.kind === 'table' ? slide.body.sheet.groups.flatMap((group) => group.rows) : [];
  expect(rows.map(({ cells }) => cells['quarter'])).toEqual(['Quý I/2023', 'Quý IV/2023']);
});

test('who has not agreed to be named is not shown to the hall', () => {
  expect(headings([{ ...exemplar, is_published: false }])).toEqual([]);
});

test('the commemorations of the next year are told where the data know them', () => {
  expect(headings([], ['75 năm Ngày Bác Hồ ra lời kêu gọi'])).toEqual(['1 ngày kỷ niệm năm 2024 để phát động thi đua']);
});
