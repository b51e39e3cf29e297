import type { PressInSpeaker, SpeakerView } from './speaker-board.ts';
import { SpeakerBoard } from './speaker-board.ts';

/** By its name a deck that was loaded again finds its window. */
const windowName = 'nguoi-trinh-bay';

/**
 * The speaker's second window. It has no address and no script of its own: the deck writes into it and listens to its
 * keys, so it needs neither a network nor a server.
 */
export class SpeakerWindow {
  readonly #press: PressInSpeaker;
  #window: Window | undefined;
  #board: SpeakerBoard | undefined;
  #since = sinceOf(history.state);

  constructor(press: PressInSpeaker) {
    this.#press = press;
    window.setInterval(() => this.#tick(), 500);
    window.addEventListener('pagehide', () => this.#board?.showGone());
  }

  /** When the speaker began, in milliseconds; nothing while there is no window. */
  get since(): number | undefined {
    return this.#since;
  }

  /** Opens the window or brings it to the front; false when the browser lets no window open. */
  open(): boolean {
    if (this.#window && !this.#window.closed) {
      this.#window.focus();
      return true;
    }
    const opened = window.open('', windowName, 'popup,width=1200,height=780');
    if (!opened || opened === window) return false;
    this.#since ??= Date.now();
    this.#fill(opened);
    return true;
  }

  /** Takes the window back that was open before the deck was loaded again. */
  restore(): void {
    if (this.#since !== undefined && !this.open()) this.#since = undefined;
  }

  show(view: SpeakerView): void {
    this.#board?.show(view);
  }

  #fill(opened: Window): void {
    this.#window = opened;
    this.#board = new SpeakerBoard(opened.document, {
      press: this.#press,
      restart: () => {
        this.#since = Date.now();
        this.#tick();
      },
    });
    opened.addEventListener('pagehide', () => this.#forget());
    this.#tick();
    opened.focus();
  }

  #forget(): void {
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
