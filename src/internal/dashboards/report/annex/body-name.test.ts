import { expect, test } from 'vitest';
import { bodyName } from './body-name.ts';

/** The parts between which a line may break. */
const parts = (body: string, place: string): string[] =>
  bodyName(body, place)
    .split(' ')
    .map((part) => part.replaceAll('\u00a0', ' '));

test('the name of a council breaks before its words and before the place', () => {
  expect(parts('Hội đồng Thi đua - Khen thưởng huyện Bạch Thông', 'Huyện Bạch Thông')).toEqual([
    'Hội đồng',
    'Thi đua -',
    'Khen thưởng',
    'huyện Bạch Thông',
  ]);
});

test('a place named by a number stays whole', () => {
  expect(parts('Ủy ban nhân dân Phường 12', 'Phường 12')).toEqual(['Ủy ban nhân dân', 'Phường 12']);
});

test('a name without the place breaks before its words alone', () => {
  expect(parts('Liên đoàn Lao động', 'Huyện Bạch Thông')).toEqual(['Liên đoàn', 'Lao động']);
});
