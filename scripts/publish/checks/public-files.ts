import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { inPlaces } from '../page.ts';

/** The kinds of files that a public site is made of. */
const pages = ['html', 'css', 'js', 'json', 'xml', 'txt', 'ics', 'webmanifest'];
const pictures = ['svg', 'png', 'jpg', 'webp', 'avif', 'ico', 'woff2'];
const openData = ['csv', 'arrow', 'parquet', 'wasm'];
const kinds = new Set([...pages, ...pictures, ...openData]);

/** The one database that is given away. */
export const givenDatabase = 'du-lieu/public.duckdb';

/** Every file of the public site is of a kind that may be there, and none has an internal address. */
export function publicFiles(site: string): string[] {
  const entries = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  const paths = entries.map(({ parentPath, name }) => relative(site, join(parentPath, name)).split(sep).join('/'));
  const internal = paths.filter((path) => path.split('/').includes('noi-bo'));
  const strange = paths.filter((path) => !mayBePublic(path) && !internal.includes(path));
  return [
    ...inPlaces('Trang công khai chứa trang nội bộ', internal),
    ...inPlaces('Trang công khai chứa tệp không thuộc loại được công bố', strange),
  ];
}

function mayBePublic(path: string): boolean {
  const plain = path.replace(/\.(br|gz)$/, '');
  if (plain.split('/').some((name) => name.startsWith('.'))) return false;
  return plain === givenDatabase || kinds.has(plain.slice(plain.lastIndexOf('.') + 1));
}
