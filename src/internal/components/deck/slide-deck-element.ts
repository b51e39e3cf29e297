import { deckLiveText as words } from '../../../text/internal-deck-live.ts';
import { DeckControls } from './deck-controls.ts';
import type { DeckStep, KeyPress } from './deck-keys.ts';
import { stepOf } from './deck-keys.ts';
import { followTouch, isForPart } from './deck-touch.ts';
import { toggleFullScreen } from './full-screen.ts';
import { loadLetters } from './letters.ts';
import { SpeakerWindow } from './speaker-window.ts';

/** How long a number waits for its next digit, in milliseconds. */
const patience = 4000;

/** Shows the slides of a report one at a time. The address holds the shown one, so that a reload and a copied link find it. */
class SlideDeckElement extends HTMLElement {
  readonly #slides = [...this.querySelectorAll<HTMLElement>('.slide')];
  readonly #controls = new DeckControls(this);
  readonly #speaker = new SpeakerWindow((press, page) => this.#pressInSpeaker(press, page));
  /** Of the shown slide, counted from nought; before one is shown, none. */
  #place = -1;
  #typed = '';
  #forgetting: number | undefined;

  connectedCallback(): void {
    this.dataset['live'] = '';
    loadLetters(document);
    this.#controls.bringToLife((key) => this.#press({ key }));
    followTouch(this, (step) => this.#take(step));
    document.addEventListener('keydown', (event) => this.#pressOnWall(event));
    window.addEventListener('hashchange', () => this.#show(this.#placeInAddress() ?? this.#place));
    this.#show(this.#placeInAddress() ?? 0);
    if (this.#speaker.isMissed) this.#controls.say(words.missed, true);
  }

  #pressOnWall(event: KeyboardEvent): void {
    const isForFocused = (event.key === 'Enter' || event.key === ' ') && isForPart(event);
    if (this.#controls.isHelpOpen || isForFocused) return;
    if (this.#press(event)) event.preventDefault();
  }

  #pressInSpeaker(press: KeyPress, page: Document): boolean {
    const kind = stepOf(press, this.#typed)?.kind;
    if (kind === 'fullScreen') void toggleFullScreen(page);
    else if (kind !== 'speaker' && kind !== 'help') return this.#press(press);
    return true;
  }

  #press(press: KeyPress): boolean {
    const step = stepOf(press, this.#typed);
    if (step) this.#take(step);
    return step !== undefined;
  }

  #take(step: DeckStep): void {
    this.#type(step.kind === 'typed' ? step.digits : '');
    if (step.kind === 'by') this.#show(this.#place + step.slides);
    else if (step.kind === 'to') this.#show(step.place - 1);
    else if (step.kind === 'black') this.#blacken(!this.#isBlack);
    else if (step.kind === 'leave') this.#blacken(false);
    else if (step.kind === 'fullScreen') void toggleFullScreen(document);
    else if (step.kind === 'help') this.#controls.openHelp();
    else if (step.kind === 'speaker') this.#openSpeaker();
  }

  #type(digits: string): void {
    this.#typed = digits;
    this.#controls.showTyped(digits);
    clearTimeout(this.#forgetting);
    if (digits !== '') this.#forgetting = window.setTimeout(() => this.#type(''), patience);
  }

  #show(wanted: number): void {
    const place = Math.max(0, Math.min(wanted, this.#slides.length - 1));
    if (place !== this.#place) {
      this.#slides[this.#place]?.removeAttribute('data-shown');
      this.#slides[place]?.setAttribute('data-shown', '');
      this.#place = place;
      this.#keepAddress();
    }
    this.#blacken(false);
  }

  #blacken(isBlack: boolean): void {
    this.toggleAttribute('data-black', isBlack);
    this.#controls.say(isBlack ? words.isBlack : this.#status);
    this.#tellSpeaker();
  }

  get #isBlack(): boolean {
    return this.hasAttribute('data-black');
  }

  get #status(): string {
    const heading = this.#slides[this.#place]?.querySelector('h1, h2')?.textContent.trim() ?? '';
    return words.status(this.#place + 1, this.#slides.length, heading);
  }

  #openSpeaker(): void {
    if (!this.#speaker.open()) return this.#controls.say(words.blocked, true);
    this.#keepAddress();
    this.#blacken(this.#isBlack);
  }

  #tellSpeaker(): void {
    this.#speaker.show({
      place: this.#place + 1,
      amount: this.#slides.length,
      current: this.#slides[this.#place],
      next: this.#slides[this.#place + 1],
      isBlack: this.#isBlack,
    });
  }

  #placeInAddress(): number | undefined {
    const place = this.#slides.findIndex(({ id }) => `#${id}` === location.hash);
    return place < 0 ? undefined : place;
  }

  /** Replaced, not added: going back leaves the deck, it does not tell it backwards. */
  #keepAddress(): void {
    const id = this.#slides[this.#place]?.id ?? '';
    history.replaceState({ speakerSince: this.#speaker.since }, '', `#${id}`);
  }
}

customElements.define('slide-deck', SlideDeckElement);
