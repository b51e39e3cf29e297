import { href } from '../text/link.ts';
import { currentMark, stores } from './kept-files.ts';
import { textAt } from './kept-pages.ts';

/** Whether what is kept without being asked for is there, and all of the build of this page. */
export async function isCurrent(): Promise<boolean> {
  const build = document.querySelector('meta[name=build]')?.getAttribute('content');
  return (await textAt(await caches.open(stores.data), currentMark)) === build;
}

/** Leaves nothing of the site on this device, and nobody who would keep something again. */
export async function forgetAll(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(href('/'));
  await registration?.unregister();
  await Promise.all(Object.values(stores).map((store) => caches.delete(store)));
}
