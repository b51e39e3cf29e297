import type { PressInSpeaker, SpeakerView } from './speaker-board.ts';
import { SpeakerBoard } from './speaker-board.ts';

/**
 * The speaker's second window. It has no address and no script of its own: the deck writes into it and listens to its
 * keys, so it needs neither a network nor a server, and goes with the deck.
 */
export class SpeakerWindow {
  readonly #press: PressInSpeaker;
  #window: Window | undefined;
  #board: SpeakerBoard | undefined;
  #since = sinceOf(history.state);

  constructor(press: PressInSpeaker) {
    this.#press = press;
    window.setInterval(() => this.#tick(), 500);
    window.addEventListener('pagehide', () => this.#leave());
  }

  /** When the speaker began, in milliseconds; kept while the deck is loaded again. Nothing without a speaker. */
  get since(): number | undefined {
    return this.#since;
  }

  /** Whether the window was there before the deck was loaded again: only a key of the reader may open it anew. */
  get isMissed(): boolean {
    return this.#since !== undefined && this.#window === undefined;
  }

  /** Opens the window or brings it to the front; false when the browser lets no window open. */
  open(): boolean {
    this.#window ??= this.#opened();
    this.#window?.focus();
    return this.#window !== undefined;
  }

  show(view: SpeakerView): void {
    this.#board?.show(view);
  }

  #opened(): Window | undefined {
    const opened = window.open('', '_blank', 'popup,width=1200,height=780');
    if (!opened) return undefined;
    this.#since ??= Date.now();
    this.#board = new SpeakerBoard(opened.document, { press: this.#press, restart: () => this.#restart() });
    opened.addEventListener('pagehide', () => this.#forget());
    this.#tick();
    return opened;
  }

  #restart(): void {
    this.#since = Date.now();
    history.replaceState({ speakerSince: this.#since }, '');
    this.#tick();
  }

  /** Without the deck the window could do nothing, and a deck that is loaded again may not reach into it from a disk. */
  #leave(): void {
    const left = this.#window;
    this.#window = undefined;
    left?.close();
  }

  #forget(): void {
    if (!this.#window) return;
    this.#window = undefined;
    this.#board = undefined;
    this.#since = undefined;
    history.replaceState(null, '');
  }

  #tick(): void {
    if (this.#since !== undefined) this.#board?.tick(Math.floor((Date.now() - this.#since) / 1000), new Date());
  }
}

function sinceOf(state: unknown): number | undefined {
  if (typeof state !== 'object' || state === null || !('speakerSince' in state)) return undefined;
  return typeof state.speakerSince === 'number' ? state.speakerSince : undefined;
}
