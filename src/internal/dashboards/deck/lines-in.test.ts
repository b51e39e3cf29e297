import { expect, test } from 'vitest';
import { linesIn } from './lines-in.ts';

test('a text is broken between its words', () => {
  expect(linesIn('Khối phòng, ban, ngành', 12)).toBe(2);
});

test('words that just fit stay on one line', () => {
  expect(linesIn('Xã Cao Sơn', 10)).toBe(1);
});

test('an overlong word is broken within itself', () => {
  expect(linesIn('PTDTBT/TH&THCS/Cao/Sơn', 10)).toBe(3);
});

test('what follows an overlong word stands beside its end', () => {
  expect(linesIn('Trường PTDTBTTHTHCS xã', 8)).toBe(3);
});
