/** The questions worked for readers: SQL over the public file, under the question that it answers. */
export interface WorkedQuestion {
  id: string;
  title: string;
  sql: string;
}

const files = import.meta.glob<string>('../../model/questions/*.sql', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** In the order of the files' names. */
export const workedQuestions: readonly WorkedQuestion[] = Object.entries(files)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([path, text]) => toQuestion(path, text));

export function toQuestion(path: string, text: string): WorkedQuestion {
  const [, title, sql] = /^-- (.+)\n([^]+)$/.exec(text) ?? [];
  const [, id] = /([\w-]+)\.sql$/.exec(path) ?? [];
  if (!title || !sql || !id) throw new Error(`${path}: expected "-- the question" above its SQL`);
  return { id, title, sql: sql.trim() };
}
