import type { Asked, Findable } from '../dashboards/exemplar/exemplar-filter.ts';
import {
  findables,
  found,
  isSame,
  nothingAsked,
  readAddress,
  writeAddress,
} from '../dashboards/exemplar/exemplar-filter.ts';
import type { ExemplarIndex } from '../dashboards/exemplar/exemplar-index.ts';
import { exemplarFilterText as words } from '../text/public-exemplar-filter.ts';
import type { Step } from './exemplar-filter-form.ts';
import { ExemplarFilterForm } from './exemplar-filter-form.ts';
import { FoundExemplars } from './found-exemplars.ts';
import { partOf } from './part-of.ts';

/** Brings ExemplarFilter.astro to life. A module runs when the document has been read: all parts are there. */
class ExemplarFilterElement extends HTMLElement {
  readonly #file = this.#given('file');
  readonly #all = this.#given('all');
  readonly #path = this.#given('path');
  readonly #built = readAddress(this.#given('asked'));

  readonly #open = partOf(this, '[data-part=open]', HTMLButtonElement);
  readonly #form = new ExemplarFilterForm(this);
  readonly #status = partOf(this, '[role=status]', HTMLElement);
  readonly #clear = partOf(this, '[data-part=clear]', HTMLButtonElement);
  readonly #found = new FoundExemplars(this, Number(this.#given('step')));
  readonly #builtList = partOf(this, '[data-part=built]', HTMLElement);

  #asked = this.#built;
  #loading: Promise<void> | undefined;
  #exemplars: readonly Findable[] | undefined;
  /** What is told before there are results. */
  #notice = '';

  connectedCallback(): void {
    this.#open.addEventListener('click', () => void this.#start());
    this.#clear.addEventListener('click', () => this.#askNothing());
    this.#form.listen((change, as) => this.#ask({ ...this.#asked, ...change }, as));
    window.addEventListener('popstate', () => this.#goBack());
    this.#open.disabled = false;
    this.#restore();
  }

  #given(name: string): string {
    const value = this.dataset[name];
    if (value === undefined) throw new Error(`expected data-${name} at <exemplar-filter>`);
    return value;
  }

  async #start(): Promise<void> {
    await this.#load();
    this.#form.focus();
  }

  #ask(asked: Asked, as: Step): void {
    this.#asked = asked;
    this.#write(as);
    this.#show();
  }

  #askNothing(): void {
    this.#ask(nothingAsked, 'push');
    this.#form.focus();
  }

  #write(as: Step): void {
    const address = isSame(this.#asked, this.#built) ? this.#path : this.#all + writeAddress(this.#asked);
    if (address === location.pathname + location.search) return;
    if (as === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  }

  #goBack(): void {
    // The reader went back past a reload to a list that this document was not built with.
    if (location.pathname !== this.#path && location.pathname !== this.#all) location.reload();
    else this.#restore();
  }

  /** What the address asks; the page's own address asks for what it was built with. */
  #restore(): void {
    const asked = readAddress(location.search);
    const isOwn = location.pathname !== this.#all && isSame(asked, nothingAsked);
    this.#asked = isOwn ? this.#built : asked;
    this.#show();
    if (!isSame(this.#asked, this.#built)) void this.#load();
  }

  /** Fetches all exemplars once; a failed attempt may be repeated. */
  #load(): Promise<void> {
    this.#loading ??= this.#fetch().catch((error: unknown) => {
      console.error(error);
      this.#loading = undefined;
      this.#open.textContent = words.retry;
      this.#note(words.failed);
    });
    return this.#loading;
  }

  async #fetch(): Promise<void> {
    this.#note(words.loading);
    const answer = await fetch(this.#file);
    if (!answer.ok) throw new Error(`${this.#file}: ${answer.status}`);
    const index: ExemplarIndex = await answer.json();
    this.#exemplars = findables(index);
    this.#form.open(index.choices);
    this.#open.hidden = true;
    this.#note('');
  }

  #note(notice: string): void {
    this.#notice = notice;
    this.#show();
  }

  #show(): void {
    const isBuilt = isSame(this.#asked, this.#built);
    const results = isBuilt ? undefined : this.#exemplars && found(this.#exemplars, this.#asked);
    this.#form.show(this.#asked);
    this.#found.show(results?.map(({ teaser }) => teaser) ?? []);
    this.#builtList.hidden = results !== undefined;
    this.#clear.hidden = results === undefined || isSame(this.#asked, nothingAsked);
    this.#tell(this.#notice || (results ? words.found(results.length) : ''));
  }

  #tell(sentence: string): void {
    // A screen reader would say the same sentence again.
    if (this.#status.textContent !== sentence) this.#status.textContent = sentence;
  }
}

customElements.define('exemplar-filter', ExemplarFilterElement);
