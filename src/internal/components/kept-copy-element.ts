import { partOf } from '../../components/part-of.ts';
import { forgetAll, isCurrent } from '../../offline/kept-copy.ts';
import { refusal, register } from '../../offline/register.ts';
import { fetchWholeCopy, keepWhole } from '../../offline/whole-copy.ts';
import { formatNumber } from '../../text/format.ts';
import { offlineText } from '../../text/offline.ts';

const words = offlineText.copy;
/** How often it is looked whether the service worker has kept what it keeps by itself. */
const interval = 2000;

/** Brings KeptCopy.astro to life. */
class KeptCopyElement extends HTMLElement {
  readonly #size = partOf(this, '[data-size]', HTMLElement);
  readonly #save = partOf(this, '[data-save]', HTMLButtonElement);
  readonly #forget = partOf(this, '[data-forget]', HTMLButtonElement);
  readonly #progress = partOf(this, 'progress', HTMLProgressElement);
  readonly #status = partOf(this, '[role=status]', HTMLElement);

  connectedCallback(): void {
    if (!('serviceWorker' in navigator && 'caches' in window)) return;
    this.#save.addEventListener('click', () => void this.#saveAll());
    this.#forget.addEventListener('click', () => void this.#forgetAll());
    this.hidden = false;
    void this.#tellSize();
    if (localStorage.getItem(refusal)) void this.#tellForgotten();
    else void this.#tellCurrent();
  }

  async #tellSize(): Promise<void> {
    try {
      const { bytes } = await fetchWholeCopy();
      this.#size.textContent = words.size(formatNumber(bytes / 1e6, 0));
    } catch {
      // Without a network there is nothing to save.
      this.#save.disabled = true;
    }
  }

  async #tellCurrent(): Promise<void> {
    const isKept = await isCurrent();
    this.#status.textContent = isKept ? words.saved : words.saving;
    if (!isKept) setTimeout(() => this.#save.disabled || void this.#tellCurrent(), interval);
  }

  async #saveAll(): Promise<void> {
    this.#setBusy('saving');
    localStorage.removeItem(refusal);
    try {
      await Promise.all([register(), navigator.storage.persist()]);
      const copy = await fetchWholeCopy();
      this.#progress.max = copy.pages.length + copy.files.length;
      await keepWhole(copy, (done) => this.#tellProgress(done));
      this.#status.textContent = words.whole;
      this.#size.textContent = words.size(formatNumber(copy.bytes / 1e6, 0));
    } catch (error) {
      console.error(error);
      this.#status.textContent = words.failed;
    } finally {
      this.#setBusy('idle');
    }
  }

  async #forgetAll(): Promise<void> {
    localStorage.setItem(refusal, 'true');
    await forgetAll();
    // The service worker may still be keeping something for this page; without a page it ends.
    location.reload();
  }

  async #tellForgotten(): Promise<void> {
    await forgetAll();
    this.#status.textContent = words.forgotten;
  }

  #tellProgress(done: number): void {
    this.#progress.value = done;
    // Not where a screen reader reads each change out.
    this.#size.textContent = words.progress(formatNumber(done), formatNumber(this.#progress.max));
  }

  #setBusy(state: 'saving' | 'idle'): void {
    this.#save.disabled = this.#forget.disabled = state === 'saving';
    this.#progress.hidden = state === 'idle';
  }
}

customElements.define('kept-copy', KeptCopyElement);
