import { expect, test } from 'vitest';
import { toView } from './exemplar-coverage.ts';

const bloc = (members: number, withExemplar: number) => ({
  ...{ bloc_name: 'Khối 1', members, with_exemplar: withExemplar, share: withExemplar / members },
});

test('the lead counts the blocs where every unit has an exemplar', () => {
  expect(toView([bloc(7, 7), bloc(8, 3)], 2023).lead).toBe('1/2 khối có điển hình ở mọi đơn vị.');
});

test('when every bloc is covered the lead says so', () => {
  expect(toView([bloc(7, 7)], 2023).lead).toBe('Mọi đơn vị trong các khối đều có ít nhất một điển hình.');
});

test('when no bloc is covered the lead says so', () => {
  expect(toView([bloc(7, 6)], 2023).lead).toBe('Chưa khối nào có điển hình ở mọi đơn vị.');
});

test('without blocs there is nothing to say', () => {
  expect(toView([], 2023).lead).toBeUndefined();
});
