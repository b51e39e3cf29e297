/** What the people in front of a deck can ask of it. */
export type DeckStep =
  | { readonly kind: 'by'; readonly slides: 1 | -1 }
  /** Counted from one; beyond the last is the last. */
  | { readonly kind: 'to'; readonly place: number }
  /** The number that is being typed; empty when it is taken back. */
  | { readonly kind: 'typed'; readonly digits: string }
  | { readonly kind: 'black' | 'fullScreen' | 'speaker' | 'help' | 'leave' };

export type KeyPress = Pick<KeyboardEvent, 'key'> &
  Partial<Pick<KeyboardEvent, 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>>;

const next: DeckStep = { kind: 'by', slides: 1 };
const back: DeckStep = { kind: 'by', slides: -1 };

const moves: Readonly<Record<string, DeckStep>> = {
  ArrowRight: next,
  ArrowDown: next,
  PageDown: next,
  ArrowLeft: back,
  ArrowUp: back,
  PageUp: back,
  Home: { kind: 'to', place: 1 },
  End: { kind: 'to', place: Infinity },
};

/** F5 and the full stop are what a wireless presenter sends for "begin" and "black". */
const switches: Readonly<Record<string, DeckStep>> = {
  b: { kind: 'black' },
  '.': { kind: 'black' },
  f: { kind: 'fullScreen' },
  f5: { kind: 'fullScreen' },
  s: { kind: 'speaker' },
  h: { kind: 'help' },
  '?': { kind: 'help' },
  escape: { kind: 'leave' },
};

/** What a key asks after the digits typed so far; nothing when the key is the browser's. */
export function stepOf(press: KeyPress, typed: string): DeckStep | undefined {
  if (press.ctrlKey || press.altKey || press.metaKey) return undefined;
  const { key } = press;
  if (/^\d$/.test(key)) return { kind: 'typed', digits: (typed + key).slice(-3) };
  if (key === 'Backspace' && typed !== '') return { kind: 'typed', digits: typed.slice(0, -1) };
  if (key === 'Enter') return typed === '' ? next : { kind: 'to', place: Number(typed) };
  if (key === ' ') return press.shiftKey ? back : next;
  // A key that is held down would switch on and off.
  return moves[key] ?? (press.repeat ? undefined : switches[key.toLowerCase()]);
}
