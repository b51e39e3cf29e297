import { deckLiveText } from '../../../text/internal-deck-live.ts';
import type { KeyPress } from './deck-keys.ts';
import { loadLetters } from './letters.ts';
import { previewOf } from './slide-preview.ts';

const words = deckLiveText.window;

export interface SpeakerView {
  /** Counted from one. */
  readonly place: number;
  readonly amount: number;
  readonly current: HTMLElement | undefined;
  readonly next: HTMLElement | undefined;
  readonly isBlack: boolean;
}

/** Does what a key in the speaker's page asks; false when the key is the browser's. */
export type PressInSpeaker = (press: KeyPress, page: Document) => boolean;

interface SpeakerActions {
  readonly press: PressInSpeaker;
  readonly restart: () => void;
}

/** What the speaker sees: the slide on the wall, the one that comes, what to say, and the time. */
export class SpeakerBoard {
  readonly #page: Document;
  readonly #place: HTMLElement;
  readonly #clock: HTMLElement;
  readonly #elapsed: HTMLElement;
  readonly #current: HTMLElement;
  readonly #next: HTMLElement;
  readonly #notes: HTMLElement;

  constructor(page: Document, { press, restart }: SpeakerActions) {
    this.#page = page;
    emptyPage(page);
    this.#place = this.#element('p', 'place');
    this.#place.setAttribute('role', 'status');
    [this.#clock, this.#elapsed] = [this.#element('dd'), this.#element('dd')];
    [this.#current, this.#next] = [this.#element('section', 'current'), this.#element('section', 'next')];
    this.#notes = this.#element('section', 'notes');
    const main = this.#element('main');
    const top = this.#element('header');
    top.append(this.#place, this.#times(), this.#buttons(press, restart));
    main.append(this.#current, this.#next, this.#notes);
    page.body.append(top, main);
    page.addEventListener('keydown', (event) => {
      const isForFocused = (event.key === 'Enter' || event.key === ' ') && page.activeElement?.localName === 'button';
      if (!isForFocused && press(event, page)) event.preventDefault();
    });
  }

  show({ place, amount, current, next, isBlack }: SpeakerView): void {
    this.#place.textContent = isBlack ? deckLiveText.isBlack : words.place(place, amount);
    this.#page.body.toggleAttribute('data-black', isBlack);
    this.#current.replaceChildren(this.#element('h2', '', words.current), ...this.#preview(current));
    this.#next.replaceChildren(this.#element('h2', '', next ? words.next : words.end), ...this.#preview(next));
    const notes = [...(current?.querySelectorAll('.speaker-notes > *') ?? [])];
    this.#notes.replaceChildren(
      this.#element('h2', '', words.notes),
      ...notes.map((note) => this.#page.importNode(note, true)),
    );
    this.#notes.scrollTop = 0;
  }

  tick(seconds: number, now: Date): void {
    this.#clock.textContent = deckLiveText.time(now);
    this.#elapsed.textContent = deckLiveText.duration(seconds);
  }

  #preview(slide: HTMLElement | undefined): HTMLElement[] {
    return slide ? [previewOf(slide, this.#page)] : [];
  }

  #times(): HTMLElement {
    const times = this.#element('dl');
    times.append(
      this.#element('dt', '', words.clock),
      this.#clock,
      this.#element('dt', '', words.elapsed),
      this.#elapsed,
    );
    return times;
  }

  #buttons(press: PressInSpeaker, restart: () => void): HTMLElement {
    const row = this.#element('div', 'buttons');
    row.append(
      this.#button(deckLiveText.back, () => press({ key: 'PageUp' }, this.#page)),
      this.#button(deckLiveText.next, () => press({ key: 'PageDown' }, this.#page)),
      this.#button(deckLiveText.black, () => press({ key: 'b' }, this.#page)),
      this.#button(words.restart, restart),
    );
    return row;
  }

  #button(label: string, act: () => void): HTMLElement {
    const button = this.#element('button', '', label);
    button.addEventListener('click', (event) => {
      // What a pointer pressed must not take the space bar from the slides.
      if (event.detail > 0) button.blur();
      act();
    });
    return button;
  }

  #element(tag: keyof HTMLElementTagNameMap, name = '', text = ''): HTMLElement {
    const element = this.#page.createElement(tag);
    if (name !== '') element.className = name;
    element.textContent = text;
    return element;
  }
}

/** A page with the deck's own styles and nothing else. */
function emptyPage(page: Document): void {
  // A window without an address is in quirks mode, where a table forgets its letters' size; only writing a doctype changes that.
  page.open();
  page.write('<!doctype html>');
  page.close();
  page.documentElement.lang = document.documentElement.lang;
  page.title = words.title(document.title);
  page.body.className = document.body.className;
  page.body.classList.add('speaker');
  for (const style of document.querySelectorAll('style, link[rel=stylesheet], meta[name=color-scheme]')) {
    page.head.append(page.importNode(style, true));
  }
  loadLetters(page);
}
