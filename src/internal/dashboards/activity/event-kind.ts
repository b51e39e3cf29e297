import { yearWorkText } from '../../../text/internal-year-work.ts';
import { fold } from '../../../text/vietnamese.ts';

/** What a kind of activity is called, and what its quantity counts when that is always one thing. */
export interface EventKind {
  readonly name: string;
  readonly counted?: string;
}

const kinds: Readonly<Record<string, EventKind>> = yearWorkText.activity;

/** The kinds of activity in the order of their showing. */
export const eventKinds: readonly string[] = Object.keys(kinds);

export function eventKind(kind: string): EventKind {
  const found = kinds[kind];
  if (!found) throw new Error(`event_line.kind is "${kind}", which has no words`);
  return found;
}

/** The lines of one kind in the log of a year. */
export function eventPath(year: number, kind: string): string {
  return `/noi-bo/hoat-dong/${year}/#${kindAnchor(kind)}`;
}

export function kindAnchor(kind: string): string {
  return fold(eventKind(kind).name).replaceAll(' ', '-');
}

export function monthAnchor(month: number): string {
  return `thang-${month}`;
}

/** The activities of one kind in one month. */
export function cellAnchor(kind: string, month: number): string {
  return `${monthAnchor(month)}-${kindAnchor(kind)}`;
}
