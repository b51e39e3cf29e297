/** What a page asks of the service worker: that all it keeps be of its build. */
export interface KeepRequest {
  /** The page itself and what it has loaded, when the worker was not there yet to see them come. */
  readonly page?: string;
  readonly files?: readonly string[];
}

/** Set where a reader has taken back that this device keeps anything. */
export const refusal = `bang-vang:${import.meta.env.BASE_URL}:refused`;

/** Lets the site be read again without a network. Browsers allow it with HTTPS only, and on the machine itself. */
export async function register(): Promise<void> {
  if (!('serviceWorker' in navigator) || localStorage.getItem(refusal)) return;
  const { serviceWorker } = navigator;
  const isFirst = !serviceWorker.controller;
  const ask = (): void => serviceWorker.controller?.postMessage(isFirst ? open() : {});
  // The first worker comes now, and each new build brings another.
  serviceWorker.addEventListener('controllerchange', ask);
  await serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`, { updateViaCache: 'none' });
  ask();
}

function open(): KeepRequest {
  return { page: location.href, files: performance.getEntriesByType('resource').map(({ name }) => name) };
}
