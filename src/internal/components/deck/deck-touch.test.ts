import { expect, test } from 'vitest';
import { stepOfSwipe, stepOfTap } from './deck-touch.ts';

const next = { kind: 'by', slides: 1 };
const back = { kind: 'by', slides: -1 };

test('a swipe to the left shows the next slide, one to the right the slide before', () => {
  expect(stepOfSwipe({ x: 300, y: 200 }, { x: 200, y: 210 })).toEqual(next);
  expect(stepOfSwipe({ x: 200, y: 200 }, { x: 300, y: 190 })).toEqual(back);
});

test('an unsteady finger and a swipe down show nothing else', () => {
  expect(stepOfSwipe({ x: 300, y: 200 }, { x: 270, y: 200 })).toBeUndefined();
  expect(stepOfSwipe({ x: 300, y: 200 }, { x: 240, y: 400 })).toBeUndefined();
});

test('a tap on the outer thirds goes forth and back, one in the middle stays', () => {
  const picture = { left: 100, width: 900 };
  expect(stepOfTap(850, picture)).toEqual(next);
  expect(stepOfTap(350, picture)).toEqual(back);
  expect(stepOfTap(550, picture)).toBeUndefined();
});
