import { expect, test } from 'vitest';
import { quarter, recipientOrder } from './vocabulary.ts';

test('a quarter may be roman, arabic or in words', () => {
  expect([quarter().parse('II'), quarter().parse('2'), quarter().parse('Quý II')]).toEqual([
    { value: '2' },
    { value: '2' },
    { value: '2' },
  ]);
});

test('a person stands in the order of the given name, the last word', () => {
  expect(recipientOrder({ recipient_kind: 'individual', recipient_name: 'Nông Văn An' })).toBe('An Nông Văn An');
});

test('a collective stands in the order of its whole name', () => {
  expect(recipientOrder({ recipient_kind: 'collective', recipient_name: 'Phòng Nội vụ' })).toBe('Phòng Nội vụ');
});
