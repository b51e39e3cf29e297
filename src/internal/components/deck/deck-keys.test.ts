import { expect, test } from 'vitest';
import { stepOf } from './deck-keys.ts';

const next = { kind: 'by', slides: 1 };
const back = { kind: 'by', slides: -1 };

test.each(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'Enter'])('"%s" shows the next slide', (key) => {
  expect(stepOf({ key }, '')).toEqual(next);
});

test.each(['ArrowLeft', 'ArrowUp', 'PageUp'])('"%s" shows the slide before', (key) => {
  expect(stepOf({ key }, '')).toEqual(back);
});

test('the space bar goes back with Shift', () => {
  expect(stepOf({ key: ' ', shiftKey: true }, '')).toEqual(back);
});

test('Home and End show the first and the last slide', () => {
  expect(stepOf({ key: 'Home' }, '')).toEqual({ kind: 'to', place: 1 });
  expect(stepOf({ key: 'End' }, '')).toEqual({ kind: 'to', place: Infinity });
});

test('a digit is added to the number that is typed, and Backspace takes it back', () => {
  expect(stepOf({ key: '2' }, '1')).toEqual({ kind: 'typed', digits: '12' });
  expect(stepOf({ key: 'Backspace' }, '12')).toEqual({ kind: 'typed', digits: '1' });
});

test('Enter after a number shows the slide of the number', () => {
  expect(stepOf({ key: 'Enter' }, '12')).toEqual({ kind: 'to', place: 12 });
});

test.each(['b', 'B', '.'])('"%s" makes the wall black', (key) => {
  expect(stepOf({ key }, '')).toEqual({ kind: 'black' });
});

test.each(['f', 'F5'])('"%s" fills the screen', (key) => {
  expect(stepOf({ key }, '')).toEqual({ kind: 'fullScreen' });
});

test.each(['?', 'h'])('"%s" tells the keys', (key) => {
  expect(stepOf({ key, shiftKey: key === '?' }, '')).toEqual({ kind: 'help' });
});

test('a key held down goes on showing the next slide, but switches once', () => {
  expect(stepOf({ key: 'PageDown', repeat: true }, '')).toEqual(next);
  expect(stepOf({ key: 'b', repeat: true }, '')).toBeUndefined();
});

test.each(['ctrlKey', 'altKey', 'metaKey'])('with %s a key is the browser’s', (modifier) => {
  expect(stepOf({ key: 'f', [modifier]: true }, '')).toBeUndefined();
});

test('a key that means nothing is left alone', () => {
  expect(stepOf({ key: 'q' }, '')).toBeUndefined();
  expect(stepOf({ key: 'Backspace' }, '')).toBeUndefined();
});
