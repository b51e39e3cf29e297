import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { licenceText } from '../../../src/text/licences.ts';
import { bundledPackages } from './bundled-packages.ts';
import { licenceList } from './licence-list.ts';
import { shippedPackage } from './shipped-package.ts';

const packages = createRequire(import.meta.url);

/** Files that a bundler does not trace to the package whose work they hold, by what stands in their name. */
const derived: Readonly<Record<string, string>> = {
  'be-vietnam-pro': '@fontsource/be-vietnam-pro',
  figures: '@fontsource/be-vietnam-pro',
  tinos: '@fontsource/tinos',
};

/** Writes into the built site which packages of others it hands out, and under which licences. */
export function licences(): AstroIntegration {
  const folders = new Set<string>();
  return {
    name: 'licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Workers are bundled apart, with plugins of their own.
        updateConfig({
          vite: { plugins: [bundledPackages(folders)], worker: { plugins: () => [bundledPackages(folders)] } },
        });
      },
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        for (const name of unbundledParts(site)) folders.add(dirname(packages.resolve(`${name}/package.json`)));
        writeFileSync(join(site, licenceText.path), licenceList([...folders].map(shippedPackage)));
      },
    },
  };
}

/** Packages whose work stands in the site without a module of theirs in a bundle. */
function unbundledParts(site: string): string[] {
  const files = readdirSync(site, { recursive: true, encoding: 'utf8' });
  const letters = files
    .filter((file) => file.endsWith('.woff2'))
    .flatMap((file) => Object.keys(derived).filter((part) => file.includes(part)));
  const hasIslands = files.some(
    (file) => file.endsWith('.html') && readFileSync(join(site, file), 'utf8').includes('<astro-island'),
  );
  return [...letters.flatMap((part) => derived[part] ?? []), ...(hasIslands ? ['astro'] : [])];
}
