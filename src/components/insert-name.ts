/** Told at the document when the reader takes a name out of the dictionary; whoever edits SQL writes it. */
export const insertName = 'insert-name';

declare global {
  interface DocumentEventMap {
    [insertName]: CustomEvent<string>;
  }
}

export function tellName(name: string): void {
  document.dispatchEvent(new CustomEvent(insertName, { detail: name }));
}
