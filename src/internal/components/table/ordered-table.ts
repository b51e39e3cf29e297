import { choose, chosen } from '../../../components/address-state.ts';
import { partOf } from '../../../components/part-of.ts';
import { tableText as words } from '../../../text/table.ts';
import { TableHeads } from './table-heads.ts';
import { TableRows } from './table-rows.ts';
import { TableSearch } from './table-search.ts';

/** Lets the reader order and search a DataTable as it was built. docs/dia-chi.md tells what it keeps in the address. */
class OrderedTable extends HTMLElement {
  readonly #table = partOf(this, 'table', HTMLTableElement);
  readonly #rows = new TableRows(this.#table);
  readonly #heads = new TableHeads(this.#table, this.querySelector('.order select'));
  readonly #search = new TableSearch(this, this.#heads);
  readonly #status = this.querySelector('[role=status]');
  readonly #place = [...document.querySelectorAll(this.localName)].indexOf(this) + 1;

  connectedCallback(): void {
    this.#heads.listen((order) => this.#choose('sap-xep', order, 'step'));
    this.#search.listen((name, value, as) => this.#choose(name, value, as));
    window.addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  /** The first table of a page has the bare names: "tim", "tim-2", "tim-3". */
  #inAddress(name: string): string {
    return this.#place === 1 ? name : `${name}-${this.#place}`;
  }

  #choose(name: string, value: string, as: 'step' | 'typing'): void {
    choose({ [this.#inAddress(name)]: value }, as);
    this.#restore();
  }

  #restore(): void {
    this.#order(chosen(this.#inAddress('sap-xep')));
    this.#find();
  }

  #order(asked: string): void {
    const order = this.#heads.orderOf(asked);
    this.#rows.order(order);
    this.#heads.show(order);
  }

  #find(): void {
    const asked = this.#search.show((name) => chosen(this.#inAddress(name)));
    const hits = this.#rows.find(asked);
    const { amount } = this.#rows;
    this.#tell(hits === amount ? '' : hits === 0 ? words.notFound : words.found(hits, amount));
  }

  #tell(sentence: string): void {
    // A screen reader would say the same sentence again.
    if (this.#status && this.#status.textContent !== sentence) this.#status.textContent = sentence;
  }
}

customElements.define('ordered-table', OrderedTable);
