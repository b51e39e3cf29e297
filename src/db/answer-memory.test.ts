import { expect, test } from 'vitest';
import { AnswerMemory } from './answer-memory.ts';

/** Which of the questions had to be answered anew. */
function answered(capacity: number, ...questions: string[]): string[] {
  const memory = new AnswerMemory<string>(capacity);
  const found: string[] = [];
  const find = (question: string): string => {
    found.push(question);
    return question;
  };
  for (const question of questions) memory.get(question, () => find(question));
  return found;
}

test('a question asked again is answered from memory', () => {
  expect(answered(2, 'site', 'site')).toEqual(['site']);
});

test('the answer asked for longest ago is forgotten first', () => {
  expect(answered(2, 'a', 'b', 'c', 'a')).toEqual(['a', 'b', 'c', 'a']);
});

test('what every page asks stays while what one page asks goes', () => {
  expect(answered(2, 'site', 'a', 'site', 'b', 'site', 'c', 'site')).toEqual(['site', 'a', 'b', 'c']);
});
