import { choiceName } from '../../../components/table-choices.ts';
import { tableText as words } from '../../../text/table.ts';
import type { Order } from './table-rows.ts';

interface Head {
  readonly cell: HTMLTableCellElement;
  /** The column's label in the address: "ty-le-dat". */
  readonly name: string;
  readonly label: string;
}

/** The heads of a table as buttons that order it, and the same choices in a list where no heads are shown. */
export class TableHeads {
  readonly #heads: readonly Head[];
  readonly #list: HTMLSelectElement | null;

  constructor(table: HTMLTableElement, list: HTMLSelectElement | null) {
    this.#heads = named([...table.querySelectorAll<HTMLTableCellElement>('thead th')]);
    this.#list = list;
    for (const { cell } of this.#heads) makeButton(cell);
    this.#list?.append(...this.#heads.flatMap(optionsOf));
    if (this.#list) this.#list.disabled = false;
  }

  /** Tells the order that the reader asks for, as the address says it. */
  listen(heard: (order: string) => void): void {
    for (const { cell, name } of this.#heads) {
      cell.querySelector('button')?.addEventListener('click', () => heard(nextOrder(cell, name)));
    }
    this.#list?.addEventListener('change', () => heard(this.#list?.value ?? ''));
  }

  /** The column of an order in the address, "-" before it for the other direction; nothing for one that the table has not. */
  orderOf(asked: string): Order | undefined {
    const isDescending = asked.startsWith('-');
    const column = this.columnOf(asked.slice(isDescending ? 1 : 0));
    return column === undefined ? undefined : { column, isDescending };
  }

  columnOf(asked: string): number | undefined {
    return this.#heads.find(({ name }) => name === asked)?.cell.cellIndex;
  }

  show(order: Order | undefined): void {
    for (const { cell } of this.#heads) cell.removeAttribute('aria-sort');
    const head = order && this.#heads.find(({ cell }) => cell.cellIndex === order.column);
    head?.cell.setAttribute('aria-sort', order?.isDescending ? 'descending' : 'ascending');
    if (this.#list) this.#list.value = head ? `${order?.isDescending ? '-' : ''}${head.name}` : '';
  }
}

/** Columns without a label cannot be asked for; of two with one label the later is numbered. */
function named(cells: readonly HTMLTableCellElement[]): Head[] {
  const seen = new Map<string, number>();
  return cells.flatMap((cell) => {
    const label = (cell.textContent ?? '').replace(/\s+/g, ' ').trim();
    const slug = choiceName(label);
    if (slug === '') return [];
    const times = (seen.get(slug) ?? 0) + 1;
    seen.set(slug, times);
    return [{ cell, label, name: times === 1 ? slug : `${slug}-${times}` }];
  });
}

function makeButton(cell: HTMLTableCellElement): void {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...cell.childNodes);
  cell.append(button);
}

function optionsOf({ label, name }: Head): HTMLOptionElement[] {
  return [new Option(words.ascending(label), name), new Option(words.descending(label), `-${name}`)];
}

/** Once up, once down, then as built again. */
function nextOrder(cell: HTMLTableCellElement, name: string): string {
  if (cell.ariaSort === 'ascending') return `-${name}`;
  return cell.ariaSort === 'descending' ? '' : name;
}
