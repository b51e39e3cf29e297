import { arrowFile } from './arrow.ts';
import type { Answer } from './database.ts';

/** An answer as an Arrow file; columns of one name, which SQL allows, are told apart. */
export function answerArrow(answer: Answer, notes: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  const names = distinct(answer.columns.map(({ name }) => name));
  const fields = answer.columns.map(({ type }, at) => ({ name: names[at] ?? '', type }));
  return arrowFile(fields, answer.rows, notes);
}

function distinct(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    let free = name;
    for (let count = 2; taken.has(free); count++) free = `${name}_${count}`;
    taken.add(free);
    return free;
  });
}
