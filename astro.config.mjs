import svelte from '@astrojs/svelte';
import { defineConfig, fontProviders } from 'astro/config';

const { BANG_VANG_AUDIENCE, BANG_VANG_BASE, BANG_VANG_CACHE } = process.env;

// Imported only for the internal site: the public one builds also where that folder is not there.
const internal =
  BANG_VANG_AUDIENCE === 'internal' ? [(await import('./src/internal/integration.ts')).internalPages()] : [];

export default defineConfig({
  base: BANG_VANG_BASE ?? '/',
  ...(BANG_VANG_CACHE ? { cacheDir: BANG_VANG_CACHE } : {}),
  output: 'static',
  trailingSlash: 'always',
  // The style sheet is small: fetching it would cost a slow phone one more round trip before it shows a word.
  build: { format: 'directory', inlineStylesheets: 'always' },
  // Astro 7's own default deletes a line break between two inline elements, which glues words together.
  compressHTML: true,
  // A script that stands in the page would be refused by a content security policy without 'unsafe-inline'.
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
  integrations: [svelte(), ...internal],
  fonts: [
    {
      // Astro's npm provider reads the package's CSS but fetches its files from a CDN; this one reads the disk.
      provider: fontProviders.local(),
      name: 'Be Vietnam Pro',
      cssVariable: '--font-be-vietnam-pro',
      // What is worn until it has come is in src/styles/fitted-fonts.css.
      fallbacks: [],
      options: { variants: [...fontFaces(400), ...fontFaces(600)] },
    },
    {
      // Be Vietnam Pro has no tabular figures; see src/styles/fonts/README.md.
      provider: fontProviders.local(),
      name: 'Bang Vang Figures',
      cssVariable: '--font-bang-vang-figures',
      fallbacks: [],
      options: { variants: [figures(400), figures(600)] },
    },
  ],
});

/**
 * The two files that Vietnamese needs: À, Ê and Ô are in latin, Ạ, Ế and Ơ in vietnamese. The ranges are Fontsource's.
 * @param {400 | 600} weight
 */
function fontFaces(weight) {
  /** @param {string} subset */
  const file = (subset) =>
    `./node_modules/@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff2`;
  return [
    face(weight, file('latin'), [
      'U+0000-00FF',
      'U+0131',
      'U+0152-0153',
      'U+02BB-02BC',
      'U+02C6',
      'U+02DA',
      'U+02DC',
      'U+2000-206F',
      'U+20AC',
      'U+2122',
      'U+2191',
      'U+2193',
      'U+2212',
      'U+2215',
      'U+FEFF',
      'U+FFFD',
    ]),
    face(weight, file('vietnamese'), [
      'U+0102-0103',
      'U+0110-0111',
      'U+0128-0129',
      'U+0168-0169',
      'U+01A0-01A1',
      'U+01AF-01B0',
      'U+0300-0301',
      'U+0303-0304',
      'U+0308-0309',
      'U+0323',
      'U+0329',
      'U+1EA0-1EF9',
      'U+20AB',
    ]),
  ];
}

/** @param {400 | 600} weight */
function figures(weight) {
  return face(weight, `./src/styles/fonts/figures-${weight}.woff2`, ['U+0030-0039']);
}

/**
 * @param {400 | 600} weight
 * @param {string} file
 * @param {[string, ...string[]]} unicodeRange
 */
function face(weight, file, unicodeRange) {
  return { weight, style: /** @type {const} */ ('normal'), src: /** @type {[string]} */ ([file]), unicodeRange };
}
