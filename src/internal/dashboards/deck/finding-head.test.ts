import { expect, test } from 'vitest';
import { headOf } from './finding-head.ts';

test('the first statement of a finding is the heading, the others stand under it', () => {
  expect(headOf('7/8 khối đã đủ điểm thẩm định; không còn khối nào chờ bỏ phiếu; 1 khối tạm tính.')).toEqual({
    heading: '7/8 khối đã đủ điểm thẩm định',
    lead: 'Không còn khối nào chờ bỏ phiếu; 1 khối tạm tính.',
  });
});

test('a finding of one statement is a heading alone', () => {
  expect(headOf('Cả 17 nhiệm vụ đã hoàn thành.')).toEqual({
    heading: 'Cả 17 nhiệm vụ đã hoàn thành',
    lead: undefined,
  });
});

test('a short finding of two statements is read whole', () => {
  expect(headOf('2/3 nhiệm vụ đã hoàn thành; 1 nhiệm vụ quá hạn.')).toEqual({
    heading: '2/3 nhiệm vụ đã hoàn thành; 1 nhiệm vụ quá hạn',
    lead: undefined,
  });
});
