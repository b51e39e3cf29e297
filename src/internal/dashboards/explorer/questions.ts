import type { WorkedQuestion } from '../../../dashboards/open-data/questions.ts';
import { toQuestion } from '../../../dashboards/open-data/questions.ts';

const files = import.meta.glob<string>('../../questions/*.sql', { query: '?raw', import: 'default', eager: true });

/** The questions worked for the council and its standing body, in the order of the files' names. */
export const internalQuestions: readonly WorkedQuestion[] = Object.entries(files)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, text]) => toQuestion(path, text));
