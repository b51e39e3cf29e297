import svelte from '@astrojs/svelte';
import { defineConfig } from 'astro/config';
import { licences } from './scripts/build/licences/integration.ts';

const { BANG_VANG_AUDIENCE, BANG_VANG_BASE, BANG_VANG_CACHE } = process.env;

// Imported only for the internal site: the public one builds also where that folder is not there.
const internal =
  BANG_VANG_AUDIENCE === 'internal' ? [(await import('./src/internal/integration.ts')).internalPages()] : [];

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
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [svelte(), licences(), ...internal],
});
