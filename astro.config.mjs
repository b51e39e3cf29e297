import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { licences } from './scripts/build/licences/integration.ts';

const { BANG_VANG_AUDIENCE, BANG_VANG_BASE, BANG_VANG_CACHE } = process.env;

// Imported only for the internal site: the public one builds also where that folder is not there.
const internal =
  BANG_VANG_AUDIENCE === 'internal' ? [(await import('./src/internal/integration.ts')).internalPages()] : [];

/**
 * What a script imports on first use is fetched then, with what it imports in turn. Vite would bring along, on every page
 * that has such a script, code that fetches both at once: more bytes than the search can spare. Its other task, styles
 * of what is imported late, has no case on the public site, whose styles stand in its pages.
 */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: { filter: { id: /^\0vite\/preload-helper/ }, handler: () => 'export const __vitePreload = (load) => load();' },
};

export default defineConfig({
  base: BANG_VANG_BASE ?? '/',
  ...(BANG_VANG_CACHE ? { cacheDir: BANG_VANG_CACHE } : {}),
  output: 'static',
  trailingSlash: 'always',
  build: {
    format: 'directory',
    // The public style sheet is small: fetching it would cost a slow phone one more round trip before it shows a word. The
    // internal site is read page after page, so that one fetched once is less, and its policy needs none of their hashes.
    inlineStylesheets: BANG_VANG_AUDIENCE === 'internal' ? 'never' : 'always',
  },
  // Astro 7's own default deletes a line break between two inline elements, which glues words together.
  compressHTML: true,
  // A script that stands in the page would be refused by a content security policy without 'unsafe-inline'.
  vite: {
    build: { assetsInlineLimit: 0 },
    plugins: BANG_VANG_AUDIENCE === 'internal' ? [] : [plainImports],
  },
  devToolbar: { enabled: false },
  integrations: [svelte(), licences(), ...internal],
});
