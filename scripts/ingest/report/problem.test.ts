import { expect, test } from 'vitest';
import type { Problem } from './problem.ts';
import { fileProblem, sentence } from './problem.ts';

const wrongPoints: Problem = {
  file: '2023/cham-diem.csv',
  line: 4,
  column: 'Điểm',
  value: 'tám mươi',
  severity: 'error',
  code: 'not-a-number',
  message: 'không phải là số (cần dạng 97,5)',
};

test('a wrong cell is told with its file, line, column and words', () => {
  expect(sentence(wrongPoints)).toBe('2023/cham-diem.csv:4 cột "Điểm": "tám mươi" không phải là số (cần dạng 97,5)');
});

test('advice follows the fault', () => {
  expect(sentence({ ...wrongPoints, suggestion: 'xem lại phiếu chấm' })).toBe(
    '2023/cham-diem.csv:4 cột "Điểm": "tám mươi" không phải là số (cần dạng 97,5). Gợi ý: xem lại phiếu chấm',
  );
});

test('a fault of a whole file has no line', () => {
  expect(sentence(fileProblem('don-vi.csv', 'missing-file', 'thiếu tệp'))).toBe('don-vi.csv thiếu tệp');
});

test('a long cell is cut', () => {
  expect(sentence({ ...wrongPoints, value: 'a'.repeat(81) })).toContain(`"${'a'.repeat(77)}…"`);
});

test('a cell of several lines is told on one, without what would steer a terminal', () => {
  expect(sentence({ ...wrongPoints, value: 'tám\r\nmươi\u001b[31m' })).toContain('"tám mươi [31m"');
});
