import type { Answer, Value } from '../db/database.ts';
import { formatDate } from '../text/format.ts';
import { answerText } from '../text/query-answer.ts';
import type { AnswerSource, AskedQuestion } from './answer-source.ts';

/** An answer with all that must be told of it where it is taken away. */
export interface ToldAnswer {
  readonly answer: Answer;
  readonly asked: AskedQuestion;
  readonly source: AnswerSource;
}

const words = answerText.source;

/** What was asked, of which data, and how much of the answer there is. */
export function provenanceFacts({ answer, asked, source }: ToldAnswer): [name: string, value: string][] {
  return [
    ...(asked.title === undefined ? [] : [[words.question, asked.title] as [string, string]]),
    [words.sql, asked.sql],
    [words.council, source.council],
    [words.asOf, formatDate(source.asOf)],
    [words.edition, source.edition],
    [words.rows, answer.isCut ? words.cut(answer.rows.length) : String(answer.rows.length)],
  ];
}

/** The files that the data were read from, under the heads of their columns; nothing where none is told. */
export function provenanceFiles({ source }: ToldAnswer): Value[][] {
  if (source.files.length === 0) return [];
  return [
    [words.file, words.title, words.accepted, words.rejected],
    ...source.files.map(({ name, title, accepted, rejected }) => [name, title, accepted, rejected]),
  ];
}

/** The whole of it as a text that any program opens, Windows’ Notepad too. */
export function provenanceText(told: ToldAnswer): string {
  const facts = provenanceFacts(told).map(([name, value]) => `${name}: ${value}`);
  const files = provenanceFiles(told).map((cells) => cells.join('\t'));
  const lines = files.length === 0 ? facts : [...facts, '', ...files];
  return `\ufeff${lines.join('\n').replaceAll('\n', '\r\n')}\r\n`;
}
