import { choose } from '../../components/address-state.ts';
import { partOf } from '../../components/part-of.ts';
import { attentionText as words } from '../../text/internal-attention.ts';
import { choiceEvent, chosenBlocs, onChoice } from './chosen-blocs.ts';

/** Brings BlocRows.astro to life. */
class BlocRowsElement extends HTMLElement {
  readonly #note = partOf(this, 'p', HTMLElement);
  readonly #status = partOf(this, '[role=status]', HTMLElement);
  readonly #groups = [...this.querySelectorAll('tbody')];

  connectedCallback(): void {
    partOf(this, 'button', HTMLButtonElement).addEventListener('click', () => this.#showAll());
    onChoice(() => this.#show());
    this.#show();
  }

  #showAll(): void {
    choose({ khoi: '' }, 'step');
    window.dispatchEvent(new Event(choiceEvent));
  }

  #show(): void {
    const blocs = chosenBlocs();
    for (const group of this.#groups) group.hidden = blocs.length > 0 && !blocs.includes(group.id);
    this.#note.hidden = blocs.length === 0;
    this.#status.textContent = blocs.length === 0 ? '' : words.chosenBlocs(blocs.length);
    if (this.dataset['rows'] !== undefined) this.dataset['rows'] = String(this.#shownRows());
  }

  #shownRows(): number {
    return this.#groups
      .filter((group) => !group.hidden)
      .reduce((sum, group) => sum + group.querySelectorAll('tr:not(.group)').length, 0);
  }
}

customElements.define('bloc-rows', BlocRowsElement);
