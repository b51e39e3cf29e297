import { choose, chosen } from '../../components/address-state.ts';
import { tellName } from '../../components/insert-name.ts';
import { partOf } from '../../components/part-of.ts';
import { explorerText } from '../../text/internal-explorer.ts';
import { fold } from '../../text/vietnamese.ts';

const words = explorerText.dictionary;

/** A table of the dictionary: where it stands, and the letters by which it is found. */
interface Entry {
  readonly element: HTMLDetailsElement;
  readonly letters: string;
}

/** Brings SchemaDictionary.astro to life. */
class SchemaDictionaryElement extends HTMLElement {
  readonly #form = partOf(this, 'form', HTMLFormElement);
  readonly #box = partOf(this, 'input', HTMLInputElement);
  readonly #status = partOf(this, '[role=status]', HTMLElement);
  readonly #sections = [...this.querySelectorAll('section')];
  readonly #entries: Entry[] = [...this.querySelectorAll('details')].map((element) => ({
    element,
    letters: fold(element.textContent),
  }));

  connectedCallback(): void {
    this.#form.hidden = false;
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    this.#box.addEventListener('input', () => this.#find());
    for (const { element } of this.#entries) {
      // Nearly two thousand names: only those get a button that the reader can see.
      element.addEventListener('toggle', () => addButtons(element), { once: true });
    }
    window.addEventListener('popstate', () => this.#restore());
    this.#restore();
  }

  #restore(): void {
    this.#box.value = chosen('tim');
    this.#show();
  }

  #find(): void {
    choose({ tim: this.#box.value.trim() }, 'typing');
    this.#show();
  }

  #show(): void {
    const asked = fold(this.#box.value).split(/\s+/).filter(Boolean);
    for (const { element, letters } of this.#entries) element.hidden = !asked.every((word) => letters.includes(word));
    for (const section of this.#sections) section.hidden = !section.querySelector('details:not([hidden])');
    const found = this.#entries.filter(({ element }) => !element.hidden).length;
    this.#status.textContent = asked.length === 0 ? '' : words.found(found);
  }
}

function addButtons(table: HTMLDetailsElement): void {
  const name = partOf(table, 'summary code', HTMLElement).textContent;
  const list = partOf(table, 'dl', HTMLElement);
  list.before(buttonOf(name));
  for (const column of list.querySelectorAll('dt'))
    column.append(buttonOf(partOf(column, 'code', HTMLElement).textContent));
}

function buttonOf(name: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'insert no-print';
  const which = document.createElement('span');
  which.className = 'visually-hidden';
  which.textContent = words.inserting(name);
  button.append(words.insert, which);
  button.addEventListener('click', () => tellName(name));
  return button;
}

customElements.define('schema-dictionary', SchemaDictionaryElement);
