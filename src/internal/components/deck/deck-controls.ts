import { partOf } from '../../../components/part-of.ts';
import { isForPart } from './deck-touch.ts';

/** How long the buttons stay after the last move of the pointer, in milliseconds. */
const patience = 3000;

/** DeckControls.astro: the buttons, the number that is typed, what the deck says, and the dialog that tells the keys. */
export class DeckControls {
  readonly #deck: HTMLElement;
  readonly #typed: HTMLElement;
  readonly #status: HTMLElement;
  readonly #help: HTMLDialogElement;
  #resting: number | undefined;

  constructor(deck: HTMLElement) {
    this.#deck = deck;
    this.#typed = partOf(deck, '[data-part=typed]', HTMLElement);
    this.#status = partOf(deck, '[role=status]', HTMLElement);
    this.#help = partOf(deck, 'dialog', HTMLDialogElement);
  }

  /** Shows them; a button asks for what its key asks for. */
  bringToLife(press: (key: string) => void): void {
    const all = partOf(this.#deck, '[data-part=controls]', HTMLElement);
    all.addEventListener('click', (event) => {
      const button = event.target instanceof Element ? event.target.closest('button') : null;
      if (!button?.dataset['key']) return;
      // What a pointer pressed must not take the space bar from the slides.
      if (event.detail > 0) button.blur();
      press(button.dataset['key']);
    });
    this.#deck.addEventListener('pointermove', () => this.#wake());
    this.#deck.addEventListener('pointerup', (event) => {
      if (!isForPart(event)) this.#wake();
    });
    all.hidden = false;
  }

  get isHelpOpen(): boolean {
    return this.#help.open;
  }

  openHelp(): void {
    this.#help.showModal();
  }

  /** The number typed so far. */
  showTyped(digits: string): void {
    this.#typed.textContent = digits;
    this.#typed.hidden = digits === '';
  }

  /** For those who listen; with `isForAll` also on the wall, until the next step. */
  say(sentence: string, isForAll = false): void {
    this.#status.textContent = sentence;
    this.#status.classList.toggle('for-all', isForAll);
  }

  #wake(): void {
    this.#deck.dataset['awake'] = '';
    clearTimeout(this.#resting);
    this.#resting = window.setTimeout(() => delete this.#deck.dataset['awake'], patience);
  }
}
