import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';

const pages = join(import.meta.dirname, 'pages');
const components = join(import.meta.dirname, 'components');

/** Adds every page of `src/internal/pages` to the site, at the address that its path says, and what every page does. */
export function internalPages(): AstroIntegration {
  return {
    name: 'internal-pages',
    hooks: {
      'astro:config:setup': ({ injectRoute, injectScript }) => {
        for (const file of pageFiles()) injectRoute({ pattern: patternOf(file), entrypoint: file, prerender: true });
        // From here, not from the parts themselves: the public site is built from the same pages and has no script for them.
        injectScript('page', importOf('table/ordered-table.ts'));
        injectScript('page-ssr', importOf('table/ordered-table.css'));
        injectScript('page', importOf('parts-row.ts'));
        injectScript('page-ssr', importOf('parts-row.css'));
        injectScript('page', importOf('kept-choice.ts'));
      },
    },
  };
}

function importOf(file: string): string {
  return `import ${JSON.stringify(join(components, file).split(sep).join('/'))};`;
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
