import type { Asked } from '../dashboards/exemplar/exemplar-filter.ts';
import { askedKeys } from '../dashboards/exemplar/exemplar-filter.ts';
import type { Choice } from '../dashboards/exemplar/exemplar-index.ts';
import { partOf } from './part-of.ts';

type Control = HTMLInputElement | HTMLSelectElement;

/** How an answer goes into the history: a choice is a step that the reader can take back; letters are not. */
export type Step = 'push' | 'replace';

/** The controls of the filter, each named by what it asks. */
export class ExemplarFilterForm {
  readonly #form: HTMLFormElement;
  readonly #words: HTMLInputElement;
  readonly #controls: readonly (readonly [keyof Asked, Control])[];

  constructor(filter: HTMLElement) {
    this.#form = partOf(filter, 'form', HTMLFormElement);
    this.#words = partOf(this.#form, '[name=words]', HTMLInputElement);
    this.#controls = askedKeys.map((key) => [
      key,
      key === 'words' ? this.#words : partOf(this.#form, `[name=${key}]`, HTMLSelectElement),
    ]);
    this.#form.addEventListener('submit', (event) => event.preventDefault());
  }

  /** Tells what the reader asks anew. */
  listen(heard: (change: Partial<Asked>, as: Step) => void): void {
    for (const [key, control] of this.#controls) {
      const [event, as] = control === this.#words ? (['input', 'replace'] as const) : (['change', 'push'] as const);
      control.addEventListener(event, () => heard({ [key]: control.value }, as));
    }
  }

  /** Opens the form with what there is to choose from. */
  open(choices: readonly Choice[]): void {
    for (const [key, control] of this.#controls) {
      const options = choices.filter(({ division }) => division === key);
      control.append(...options.map(({ slug, name }) => new Option(name, slug)));
    }
    this.#form.hidden = false;
  }

  show(asked: Asked): void {
    for (const [key, control] of this.#controls) {
      // Writing what stands there already would end the composition of a Vietnamese letter.
      if (control === this.#words && control.value === asked[key]) continue;
      control.value = asked[key];
    }
  }

  focus(): void {
    this.#words.focus();
  }
}
