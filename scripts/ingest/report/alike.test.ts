import { expect, test } from 'vitest';
import { groupsOf, problem } from '../../../tests/problem.ts';

test('the same fault of the same column is one group with the lines it stands on', () => {
  expect(groupsOf([4, 7, 9].map((line) => problem({ line })))).toMatchObject([{ count: 3, lines: [4, 7, 9] }]);
});

test('lines that came late are told in the order of the file', () => {
  expect(groupsOf([9, 4].map((line) => problem({ line })))).toMatchObject([{ lines: [4, 9] }]);
});

test('of many lines the first ten are kept and all are counted', () => {
  const [group] = groupsOf(numbers(1000).map((line) => problem({ line })));
  expect(group).toMatchObject({ count: 1000, lines: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] });
});

test('a line that is told twice counts once', () => {
  expect(groupsOf([problem(), problem({ value: 'Xã Khác' })])).toMatchObject([{ count: 1, lines: [4] }]);
});

test('different cells with the same fault are one group with a few of them', () => {
  const values = ['một', 'hai', 'ba', 'bốn'];
  const [group] = groupsOf(values.map((value, at) => problem({ line: at + 2, value })));
  expect(group).toMatchObject({ count: 4, values: ['một', 'hai', 'ba'], hasMoreValues: true });
});

test('different advice keeps groups apart', () => {
  const groups = groupsOf([problem({ suggestion: 'Xã Vi Hương' }), problem({ suggestion: 'Xã Hà Vị', line: 5 })]);
  expect(groups.map(({ first }) => first.suggestion)).toEqual(['Xã Vi Hương', 'Xã Hà Vị']);
});

test('messages that differ by a number only are one group that says so', () => {
  const groups = groupsOf([
    problem({ line: 7, message: 'trùng với dòng 2' }),
    problem({ line: 8, message: 'trùng với dòng 3' }),
  ]);
  expect(groups).toMatchObject([{ count: 2, isSameMessage: false, isSameSuggestion: true }]);
});

test('another file, column, code or severity is another group', () => {
  const others = [
    { file: '2023/khac.csv' },
    { column: 'Khối' },
    { code: 'ambiguous-unit' },
    { severity: 'warning' },
  ] as const;
  expect(groupsOf([problem(), ...others.map(problem)])).toHaveLength(5);
});

test('errors of a file come before its warnings, and files in the order they came', () => {
  const groups = groupsOf([
    problem({ file: 'b.csv', severity: 'warning' }),
    problem({ file: 'b.csv' }),
    problem({ file: 'a.csv' }),
  ]);
  expect(groups.map(({ file, severity }) => [file, severity])).toEqual([
    ['b.csv', 'error'],
    ['b.csv', 'warning'],
    ['a.csv', 'error'],
  ]);
});

test('a thousand different pieces of advice end in eleven groups, and every line is counted', () => {
  const groups = groupsOf(numbers(1000).map((line) => problem({ line, suggestion: `Xã ${'a'.repeat(line)}` })));
  expect(groups).toHaveLength(11);
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(1000);
  expect(groups.at(-1)).toMatchObject({ count: 990, isSameSuggestion: false });
});

test('a thousand kinds of faults in one file end in a group of the others', () => {
  const groups = groupsOf(numbers(1000).map((line) => problem({ line, column: `Cột ${line}` })));
  expect(groups).toHaveLength(61);
  expect(groups.at(-1)).toMatchObject({ count: 940, isMixed: true });
});

function numbers(last: number): number[] {
  return Array.from({ length: last }, (_, at) => at + 1);
}
