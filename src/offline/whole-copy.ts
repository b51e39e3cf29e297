import { href } from '../text/link.ts';
import { fetched, keepFile, stores } from './kept-files.ts';
import { buildOf, keepPage, pageKey, textAt } from './kept-pages.ts';
import type { WholeCopy } from './whole-copy-list.ts';
import { wholeCopyFile } from './whole-copy-list.ts';

/** Requests at a time: a server of an office has others to answer. */
const lanes = 4;

export async function fetchWholeCopy(): Promise<WholeCopy> {
  const response = await fetched(href(`/${wholeCopyFile}`));
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response.json();
}

/** Keeps everything that is not kept yet; `tell` hears how much there is. */
export async function keepWhole({ build, pages, files }: WholeCopy, tell: (done: number) => void): Promise<void> {
  const store = await caches.open(stores.pages);
  const steps = [
    ...files.map((file) => () => keepFile(file)),
    ...pages.map((page) => async () => {
      if (buildOf(await textAt(store, pageKey(page))) !== build) await keepPage(page);
    }),
  ];
  const next = steps.entries();
  const lane = async (): Promise<void> => {
    for (const [at, step] of next) {
      await step();
      tell(at + 1);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
