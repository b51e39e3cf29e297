import type { TableHeads } from './table-heads.ts';
import type { Asked } from './table-rows.ts';

type Heard = (name: string, value: string, as: 'step' | 'typing') => void;

/** The words and the choices above a table; a short table has none. */
export class TableSearch {
  readonly #heads: TableHeads;
  readonly #words: HTMLInputElement | null;
  readonly #choices: readonly HTMLSelectElement[];

  constructor(whole: HTMLElement, heads: TableHeads) {
    this.#heads = heads;
    this.#words = whole.querySelector('input[type=search]');
    this.#choices = [...whole.querySelectorAll<HTMLSelectElement>('select[name]')];
    for (const control of this.#controls()) control.disabled = false;
  }

  listen(heard: Heard): void {
    this.#words?.addEventListener('input', () => heard('tim', this.#words?.value ?? '', 'typing'));
    for (const choice of this.#choices) {
      choice.addEventListener('change', () => heard(choice.name, choice.value, 'step'));
    }
  }

  /** Fills in what the address holds, and tells it as a question to the rows. */
  show(chosen: (name: string) => string): Asked {
    for (const choice of this.#choices) choice.value = chosen(choice.name);
    return { words: this.#showWords(chosen('tim')), group: this.#group(), values: this.#values() };
  }

  #showWords(asked: string): string {
    if (!this.#words) return '';
    // Writing what stands there already would end the composition of a Vietnamese letter.
    if (this.#words.value !== asked) this.#words.value = asked;
    return asked;
  }

  #group(): string {
    return this.#choices.find((choice) => this.#heads.columnOf(choice.name) === undefined)?.value ?? '';
  }

  #values(): Map<number, string> {
    const asked = this.#choices.flatMap(({ name, value }): [number, string][] => {
      const column = this.#heads.columnOf(name);
      return column === undefined || value === '' ? [] : [[column, value]];
    });
    return new Map(asked);
  }

  #controls(): (HTMLInputElement | HTMLSelectElement)[] {
    return [...(this.#words ? [this.#words] : []), ...this.#choices];
  }
}
