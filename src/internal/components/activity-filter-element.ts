import { choose, chosen } from '../../components/address-state.ts';
import { partOf } from '../../components/part-of.ts';
import { activityText } from '../../text/internal-activities.ts';

const words = activityText.filter;

/** Brings ActivityTimeline.astro to life: shows only the activities of the kind, bloc and quarter in the address. */
class ActivityFilterElement extends HTMLElement {
  readonly #form = partOf(this, 'form', HTMLFormElement);
  readonly #status = partOf(this, '[role=status]', HTMLElement);
  readonly #clear = partOf(this, '[data-part=clear]', HTMLButtonElement);
  readonly #selects = [...this.querySelectorAll('select')];
  readonly #entries = [...this.querySelectorAll('li')];
  readonly #holders = [...this.querySelectorAll<HTMLElement>('[data-part=holder]')];

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    for (const select of this.#selects)
      select.addEventListener('change', () => this.#choose({ [select.name]: select.value }));
    this.#clear.addEventListener('click', () => this.#chooseNothing());
    window.addEventListener('popstate', () => this.#show());
    this.#form.hidden = false;
    this.#show();
  }

  #choose(choices: Readonly<Record<string, string>>): void {
    choose(choices, 'step');
    this.#show();
  }

  #chooseNothing(): void {
    this.#choose(Object.fromEntries(this.#selects.map(({ name }) => [name, ''])));
    this.#selects[0]?.focus();
  }

  #show(): void {
    for (const select of this.#selects) {
      select.value = chosen(select.name);
      // The address asks for what this year does not have.
      if (select.selectedIndex < 0) select.value = '';
    }
    for (const entry of this.#entries) entry.hidden = !this.#isChosen(entry);
    for (const holder of this.#holders) holder.hidden = holder.querySelector('li:not([hidden])') === null;
    const shown = this.#entries.filter((entry) => !entry.hidden).length;
    this.#clear.hidden = this.#selects.every(({ value }) => value === '');
    this.#status.textContent = words.shown(shown, this.#entries.length);
  }

  #isChosen(entry: HTMLElement): boolean {
    return this.#selects.every(({ name, value }) => value === '' || entry.dataset[name] === value);
  }
}

customElements.define('activity-filter', ActivityFilterElement);
