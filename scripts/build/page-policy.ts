import { createHash } from 'node:crypto';

/** What stands within a page and would be refused by its policy without its hash, as `'sha256-…'`. */
export interface InlineHashes {
  readonly scripts: ReadonlySet<string>;
  readonly styles: ReadonlySet<string>;
}

/**
 * What a page may load and run: its own site and the inline parts of these hashes, nothing else. The engine is not in
 * it: WebAssembly is compiled in a worker, whose own answer has a policy of its own.
 */
export function pagePolicy({ scripts, styles }: InlineHashes): string {
  return [
    "default-src 'none'",
    `script-src 'self'${listed(scripts)}`,
    `style-src 'self'${listed(styles)}`,
    ...["img-src 'self'", "font-src 'self'", "connect-src 'self'", "worker-src 'self'", "manifest-src 'self'"],
    ...["base-uri 'none'", "form-action 'self'"],
  ].join('; ');
}

/** What a page that stands alone in one file may hold: all of it is within, and nothing is asked for. */
export function filePolicy({ scripts, styles }: InlineHashes): string {
  return [
    "default-src 'none'",
    `script-src${listed(scripts)}`,
    `style-src${listed(styles)}`,
    ...['img-src data:', 'font-src data:'],
    ...["base-uri 'none'", "form-action 'none'"],
  ].join('; ');
}

/** As a header: a browser takes who may frame a page from a header only. */
export function headerPolicy(hashes: InlineHashes): string {
  return `${pagePolicy(hashes)}; frame-ancestors 'none'`;
}

/** The hashes of a page's inline parts. It reads the text that Astro has written, in which no name or story can open a tag. */
export function inlineHashes(html: string): InlineHashes {
  const scripts = inner(html, /<script(?![^>]*\ssrc=)([^>]*)>(.*?)<\/script>/gs).filter(({ words }) => runs(words));
  const styles = inner(html, /<style([^>]*)>(.*?)<\/style>/gs);
  return { scripts: hashesOf(scripts), styles: hashesOf(styles) };
}

interface Inner {
  readonly words: string;
  readonly text: string;
}

function inner(html: string, tag: RegExp): Inner[] {
  return [...html.matchAll(tag)].map(([, words = '', text = '']) => ({ words, text }));
}

/** Data within a page, such as JSON-LD, is no script to the browser. */
function runs(words: string): boolean {
  const [, type] = /\stype="([^"]*)"/.exec(words) ?? [];
  return type === undefined || type === 'module' || type === 'text/javascript';
}

function hashesOf(parts: readonly Inner[]): ReadonlySet<string> {
  return new Set(parts.map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`));
}

function listed(hashes: ReadonlySet<string>): string {
  return [...hashes]
    .toSorted()
    .map((hash) => ` ${hash}`)
    .join('');
}
