import { choose, chosen } from '../../components/address-state.ts';
import { partOf } from '../../components/part-of.ts';
import { findingFilterText as words } from '../../text/internal-findings.ts';

/** Which parts of the list a choice is about: their attribute, by the choice's name in the address. */
const attributes = { nam: 'year', 'giai-trinh': 'state', 'muc-do': 'severity' } as const;

type Key = keyof typeof attributes;

const keys: readonly Key[] = ['nam', 'giai-trinh', 'muc-do'];

/** Brings FindingFilter.astro to life. A module runs when the document has been read: all parts are there. */
class FindingFilterElement extends HTMLElement {
  readonly #form = partOf(this, 'form', HTMLFormElement);
  readonly #status = partOf(this, '[role=status]', HTMLElement);
  readonly #clear = partOf(this, 'button', HTMLButtonElement);
  readonly #selects = keys.map((key) => [key, partOf(this.#form, `[name=${key}]`, HTMLSelectElement)] as const);

  connectedCallback(): void {
    for (const [key, select] of this.#selects)
      select.addEventListener('change', () => this.#choose({ [key]: select.value }));
    this.#clear.addEventListener('click', () => {
      this.#choose({ nam: '', 'giai-trinh': '', 'muc-do': '' });
      this.#selects[0]?.[1].focus();
    });
    this.#form.addEventListener('submit', (event) => event.preventDefault());
    window.addEventListener('popstate', () => this.#show());
    document.addEventListener('click', (event) => this.#uncover(event));
    this.#form.hidden = false;
    this.#show();
  }

  #choose(choices: Readonly<Record<string, string>>): void {
    choose(choices, 'step');
    this.#show();
  }

  #show(): void {
    for (const [key, select] of this.#selects) {
      select.value = chosen(key);
      // An address that somebody wrote by hand may ask for what there is not.
      if (select.selectedIndex < 0) select.value = '';
    }
    for (const [key, { value }] of this.#selects) {
      const attribute = `data-${attributes[key]}`;
      for (const part of this.#parts(`[${attribute}]`)) {
        part.hidden = value !== '' && part.getAttribute(attribute) !== value;
      }
    }
    for (const outer of [...this.#parts('[data-state]'), ...this.#parts('[data-year]')]) {
      outer.hidden ||= this.#findings(outer).every((rule) => isHidden(rule));
    }
    this.#tell();
  }

  #tell(): void {
    const all = this.#findings(this);
    const shown = all.filter((rule) => !isHidden(rule));
    this.#clear.hidden = shown.length === all.length;
    this.#status.textContent = words.shown(sum(shown), sum(all));
  }

  /** A link to what the choices hide takes them back. */
  #uncover({ target }: Event): void {
    const link = target instanceof Element ? target.closest('a') : null;
    const part = link?.hash ? document.getElementById(link.hash.slice(1)) : null;
    if (part && this.contains(part) && isHidden(part)) this.#choose({ nam: '', 'giai-trinh': '', 'muc-do': '' });
  }

  #parts(selector: string): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>(selector)];
  }

  #findings(of: HTMLElement): HTMLElement[] {
    return [...of.querySelectorAll<HTMLElement>('details[data-rows]')];
  }
}

function isHidden(part: HTMLElement): boolean {
  return part.closest('[hidden]') !== null;
}

function sum(rules: readonly HTMLElement[]): number {
  return rules.reduce((all, { dataset }) => all + Number(dataset['rows']), 0);
}

customElements.define('finding-filter', FindingFilterElement);
