import type { Teaser } from '../dashboards/exemplar/teasers.ts';
import { href } from '../text/link.ts';
import { partOf } from './part-of.ts';

/** As ExemplarTeaser, for an exemplar that was found in the browser: a copy of the blank one, filled in. */
export function foundTeaser(blank: HTMLTemplateElement, teaser: Teaser): DocumentFragment {
  const { headline, name, unit, path, field, summary, award } = teaser;
  const copy = document.importNode(blank.content, true);
  partOf(copy, 'h2 a', HTMLAnchorElement).href = href(path);
  fill(copy, 'h2 a', headline);
  fill(copy, '.who strong', name);
  fill(copy, '.who span', unit);
  fillOrRemove(copy, '.tag', field);
  fillOrRemove(copy, '.summary', summary);
  if (award) fill(copy, '.award span', award);
  else partOf(copy, '.award', HTMLElement).remove();
  return copy;
}

function fill(copy: DocumentFragment, selector: string, words: string): void {
  partOf(copy, selector, HTMLElement).textContent = words;
}

function fillOrRemove(copy: DocumentFragment, selector: string, words: string): void {
  if (words) fill(copy, selector, words);
  else partOf(copy, selector, HTMLElement).remove();
}
