/** A question that the reader gave a name. */
export interface SavedQuestion {
  readonly name: string;
  /** What follows the `?` of the address. */
  readonly search: string;
}

const key = 'bang-vang.tien-do.cau-hoi';

/** The questions kept in this browser; none where it keeps nothing. */
export function savedQuestions(): readonly SavedQuestion[] {
  return readSaved(localStorage.getItem(key));
}

export function keepQuestions(questions: readonly SavedQuestion[]): void {
  localStorage.setItem(key, JSON.stringify(questions));
}

/** Anybody may have written there: what is no question is left out. */
export function readSaved(text: string | null): readonly SavedQuestion[] {
  const kept: unknown = text === null ? [] : JSON.parse(text);
  return Array.isArray(kept) ? kept.filter(isQuestion) : [];
}

function isQuestion(kept: unknown): kept is SavedQuestion {
  if (typeof kept !== 'object' || kept === null || !('name' in kept) || !('search' in kept)) return false;
  return typeof kept.name === 'string' && typeof kept.search === 'string';
}

/** With one more; a name stands for one question. */
export function withQuestion(questions: readonly SavedQuestion[], added: SavedQuestion): readonly SavedQuestion[] {
  return [...questions.filter(({ name }) => name !== added.name), added];
}
