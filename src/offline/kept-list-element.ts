import { offlineText } from '../text/offline.ts';
import type { KeptPage } from './kept-pages.ts';
import { lastKeptPages } from './kept-pages.ts';

const words = offlineText.page;
/** More than that no one looks through. */
const most = 100;

/** Lists the pages that can be read without a network. */
class KeptListElement extends HTMLElement {
  connectedCallback(): void {
    addEventListener('online', reloadWhenAnswered);
    void this.#show();
  }

  async #show(): Promise<void> {
    const pages = 'caches' in window ? await lastKeptPages(most) : [];
    const paragraph = document.createElement('p');
    paragraph.textContent = words.none;
    this.replaceChildren(pages.length === 0 ? paragraph : listOf(pages));
  }
}

function listOf(pages: readonly KeptPage[]): HTMLUListElement {
  const list = document.createElement('ul');
  list.className = 'ruled-list measure';
  for (const { title, address } of pages) {
    const link = document.createElement('a');
    link.href = address;
    link.textContent = title;
    list.append(document.createElement('li'));
    list.lastElementChild?.append(link);
  }
  return list;
}

/** A browser that says it is online may have no more than a cable; a reload for nothing would take away what was just pressed. */
function reloadWhenAnswered(): void {
  fetch(location.href, { method: 'HEAD', cache: 'no-store' }).then(
    () => location.reload(),
    () => undefined,
  );
}

customElements.define('kept-list', KeptListElement);
