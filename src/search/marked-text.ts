import { fold, nameKey } from '../text/vietnamese.ts';

/** A piece of a text, and whether it is a word that was searched for. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Cuts a text into pieces at the words whose spelling without marks is among those that matched. */
export function markedText(text: string, matched: ReadonlySet<string>): Piece[] {
  return text
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ text: piece, isMarked: matched.has(fold(nameKey(piece))) }));
}
