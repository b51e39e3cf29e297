import { choose, chosen } from '../../components/address-state.ts';
import { partOf } from '../../components/part-of.ts';
import { formatNumber } from '../../text/format.ts';
import { attentionText as words } from '../../text/internal-attention.ts';
import { choiceEvent, chosenBlocs, onChoice } from './chosen-blocs.ts';

const standingBody = 'thuong-truc';

/** One line of what needs attention, which knows how many of its rows are each bloc's. */
class MatterLine {
  readonly #item: HTMLElement;
  readonly #link: HTMLAnchorElement;
  readonly #amount: HTMLElement;
  readonly #detail: HTMLElement | null;
  readonly #whole: number;
  readonly #blocs: Readonly<Record<string, number>>;
  readonly #roles: readonly string[];

  constructor(item: HTMLElement) {
    this.#item = item;
    this.#link = partOf(item, 'a', HTMLAnchorElement);
    this.#amount = partOf(item, '[data-part=amount]', HTMLElement);
    this.#detail = item.querySelector<HTMLElement>('.detail');
    this.#whole = Number(this.#link.dataset['count']);
    this.#blocs = JSON.parse(item.dataset['blocs'] ?? '{}');
    this.#roles = (item.dataset['roles'] ?? '').split(' ');
  }

  /** Whether anything is left of it. */
  show(role: string, blocs: readonly string[]): boolean {
    const amount = blocs.length === 0 ? this.#whole : blocs.reduce((sum, bloc) => sum + (this.#blocs[bloc] ?? 0), 0);
    this.#amount.textContent = formatNumber(amount);
    this.#link.dataset['count'] = String(amount);
    // It names the first of all blocs.
    if (this.#detail) this.#detail.hidden = blocs.length > 0;
    this.#item.hidden = amount === 0 || !this.#roles.includes(role);
    return !this.#item.hidden;
  }
}

/** Brings AttentionFilter.astro to life. */
class AttentionFilterElement extends HTMLElement {
  readonly #form = partOf(this, 'form', HTMLFormElement);
  readonly #role = partOf(this, '[name=vai]', HTMLSelectElement);
  readonly #boxes = [...this.querySelectorAll<HTMLInputElement>('[name=khoi]')];
  readonly #details = this.querySelector('details');
  readonly #status = partOf(this, '[role=status]', HTMLElement);
  readonly #lines = [...this.querySelectorAll<HTMLElement>('li[data-blocs]')].map((item) => new MatterLine(item));

  connectedCallback(): void {
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#form.addEventListener('change', () => this.#choose());
    onChoice(() => this.#show());
    this.#show();
    if (this.#details && chosenBlocs().length > 0) this.#details.open = true;
  }

  #choose(): void {
    const blocs = this.#boxes.filter((box) => box.checked).map((box) => box.value);
    choose({ vai: this.#role.value, khoi: blocs.join(',') }, 'step');
    window.dispatchEvent(new Event(choiceEvent));
  }

  #show(): void {
    const blocs = chosenBlocs().filter((bloc) => this.#boxes.some((box) => box.value === bloc));
    const role = chosen('vai');
    this.#role.value = role === standingBody ? '' : role;
    for (const box of this.#boxes) box.checked = blocs.includes(box.value);
    const left = this.#lines.filter((line) => line.show(role || standingBody, blocs)).length;
    this.#status.textContent = role === '' && blocs.length === 0 ? '' : words.matterCount(left);
  }
}

customElements.define('attention-filter', AttentionFilterElement);
