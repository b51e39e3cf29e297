import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

const pages = join(import.meta.dirname, 'pages');

/** Adds every page of `src/internal/pages` to the site, at the address that its path says. */
export function internalPages(): AstroIntegration {
  return {
    name: 'internal-ranking',
    hooks: {
      'astro:config:setup': ({ injectRoute }) => {
        for (const file of pageFiles()) injectRoute({ pattern: patternOf(file), entrypoint: file, prerender: true });
      },
    },
  };
}

function pageFiles(): string[] {
  return readdirSync(pages, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(astro|ts)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

function patternOf(file: string): string {
  const path = relative(pages, file).split(sep).join('/');
  return `/${path.replace(/\.(astro|ts)$/, '').replace(/(^|\/)index$/, '')}`;
}
