import { choose, chosen } from '../../../components/address-state.ts';
import { partOf } from '../../../components/part-of.ts';
import { tableText as words } from '../../../text/table.ts';
import { TableHeads } from './table-heads.ts';
import { TableRows } from './table-rows.ts';

/** Lets the reader order and search a DataTable as it was built. docs/dia-chi.md tells what it keeps in the address. */
class OrderedTable extends HTMLElement {
  readonly #table = partOf(this, 'table', HTMLTableElement);
  readonly #rows = new TableRows(this.#table);
  readonly #heads = new TableHeads(this.#table, this.querySelector('select'));
  readonly #search = this.querySelector<HTMLInputElement>('input[type=search]');
  readonly #status = this.querySelector('[role=status]');
  readonly #orderName = this.#nameOf('sap-xep');
  readonly #wordsName = this.#nameOf('tim');

  connectedCallback(): void {
    this.#heads.listen((order) => this.#choose(this.#orderName, order, 'step'));
    this.#search?.addEventListener('input', () => this.#choose(this.#wordsName, this.#search?.value ?? '', 'typing'));
    window.addEventListener('popstate', () => this.#restore());
    if (this.#search) this.#search.disabled = false;
    this.#restore();
  }

  /** The first table of a page has the bare name: "tim", "tim-2", "tim-3". */
  #nameOf(choice: string): string {
    const place = [...document.querySelectorAll(this.localName)].indexOf(this) + 1;
    return place === 1 ? choice : `${choice}-${place}`;
  }

  #choose(name: string, value: string, as: 'step' | 'typing'): void {
    choose({ [name]: value }, as);
    this.#restore();
  }

  #restore(): void {
    this.#order(chosen(this.#orderName));
    this.#find(chosen(this.#wordsName));
  }

  #order(asked: string): void {
    const order = this.#heads.orderOf(asked);
    this.#rows.order(order);
    this.#heads.show(order);
  }

  #find(asked: string): void {
    if (!this.#search) return;
    // Writing what stands there already would end the composition of a Vietnamese letter.
    if (this.#search.value !== asked) this.#search.value = asked;
    const hits = this.#rows.find(asked);
    this.#tell(asked.trim() === '' ? '' : hits === 0 ? words.notFound(asked) : words.found(hits, this.#rows.amount));
  }

  #tell(sentence: string): void {
    // A screen reader would say the same sentence again.
    if (this.#status && this.#status.textContent !== sentence) this.#status.textContent = sentence;
  }
}

customElements.define('ordered-table', OrderedTable);
