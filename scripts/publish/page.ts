import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../build/site-files.ts';

/** A page of a copied site. */
export interface Page {
  /** Below the site, with `/`. */
  readonly path: string;
  readonly html: string;
}

/** The pages of a site, each read when it is its turn. */
export function pagesIn(site: string): { read(): Page }[] {
  const paths = filesOf(site).filter((path) => path.endsWith('.html'));
  return paths.map((path) => ({ read: () => ({ path, html: readFileSync(join(site, path), 'utf8') }) }));
}

/** The path below which the site was built to stand: where its front page finds its own icon. */
export function basePath(site: string): string {
  const home = readFileSync(join(site, 'index.html'), 'utf8');
  const [, base = '/'] = /<link rel="icon"[^>]* href="([^"]*\/)favicon\.svg"/.exec(home) ?? [];
  return base;
}

/** The file to which an address leads; a folder leads to its page. */
export function fileOf(site: string, path: string): string | undefined {
  const file = join(site, path.endsWith('/') || path === '' ? `${path}index.html` : path);
  return existsSync(file) ? file : undefined;
}

/** At most so many places are told; the rest are counted. */
const most = 5;

/** What is wrong in several places, in one sentence. */
export function inPlaces(what: string, places: readonly string[]): string[] {
  if (places.length === 0) return [];
  const others = places.length > most ? [`và ${places.length - most} chỗ khác`] : [];
  return [`${what}: ${[...places.slice(0, most), ...others].join('; ')}.`];
}
