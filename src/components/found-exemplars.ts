import type { Teaser } from '../dashboards/exemplar/teasers.ts';
import { exemplarFilterText as words } from '../text/public-exemplar-filter.ts';
import { foundTeaser } from './found-teaser.ts';
import { partOf } from './part-of.ts';

/** The exemplars that were found, so many at first and as many more each time the reader asks. */
export class FoundExemplars {
  readonly #list: HTMLElement;
  readonly #more: HTMLButtonElement;
  readonly #blank: HTMLTemplateElement;
  readonly #step: number;
  #teasers: readonly Teaser[] = [];

  constructor(filter: HTMLElement, step: number) {
    this.#list = partOf(filter, '[data-part=found]', HTMLElement);
    this.#more = partOf(filter, '[data-part=more]', HTMLButtonElement);
    this.#blank = partOf(filter, 'template', HTMLTemplateElement);
    this.#step = step;
    this.#more.addEventListener('click', () => this.#showMore());
  }

  show(teasers: readonly Teaser[]): void {
    this.#teasers = teasers;
    this.#list.replaceChildren();
    this.#showMore();
  }

  #showMore(): void {
    const shown = this.#list.childElementCount;
    const next = this.#teasers.slice(shown, shown + this.#step);
    this.#list.append(...next.map((teaser) => foundTeaser(this.#blank, teaser)));
    const left = this.#teasers.length - shown - next.length;
    this.#more.hidden = left === 0;
    this.#more.textContent = words.more(Math.min(this.#step, left));
  }
}
