import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { extremes, pageTypes } from '../../scripts/bench/page-type.ts';

/** The public site's pages by the route that they came of. */
export const { types, strangers } = pageTypes(join(inject('sampleFolder'), 'public'));

/** One page of each type, the one that holds most; of a type of unlike pages also the one that holds least. */
export const examples: readonly string[] = types.flatMap(extremes).map(({ path }) => path);

/** Opens the examples one after the other and returns what was found on them, each with its page. */
export async function findOnEach(page: Page, look: (path: string) => Promise<readonly string[]>): Promise<string[]> {
  const found: string[] = [];
  for (const path of examples) {
    await page.goto(inject('publicUrl') + path, { waitUntil: 'load' });
    found.push(...(await look(path)).map((finding) => `/${path}: ${finding}`));
  }
  return found;
}
