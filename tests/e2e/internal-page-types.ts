import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { internalPageTypes } from '../../scripts/bench/page-type.ts';

/** The internal site's pages by the route that they came of; those of the public site are among them. */
export const { types: allTypes, strangers } = internalPageTypes(join(inject('sampleFolder'), 'internal'));

/** Those that only the council has. */
export const internalTypes = allTypes.filter(({ route }) => /^noi-bo(\/|$)/.test(route));

/** One page of each type: the one that holds neither much nor little, as a list of a thousand rows is like one of fifty. */
export const internalExamples: readonly string[] = internalTypes.flatMap(
  ({ pages }) => pages[Math.floor(pages.length / 2)]?.path ?? [],
);

/** Opens the examples one after the other and returns what was found on them, each with its page. */
export async function findOnEachInternal(
  page: Page,
  look: (path: string) => Promise<readonly string[]>,
): Promise<string[]> {
  const found: string[] = [];
  for (const path of internalExamples) {
    await page.goto(inject('internalUrl') + path, { waitUntil: 'load' });
    found.push(...(await look(path)).map((finding) => `/${path}: ${finding}`));
  }
  return found;
}
