import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A package of others of which something is handed to a reader's browser. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Copyright and licence as the package has them, its notices after them. */
  readonly text: string;
}

interface Manifest {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string;
}

const mit = readFileSync(join(import.meta.dirname, 'mit.txt'), 'utf8').trim();

/** Packages that come without their licence: whose it is, as their sources say. */
const copyrights: Readonly<Record<string, string>> = {
  '@duckdb/duckdb-wasm':
    'Copyright 2021 DuckDB WASM Contributors (https://github.com/duckdb/duckdb-wasm)\n' +
    'Copyright 2018-2025 Stichting DuckDB Foundation (https://github.com/duckdb/duckdb, whose third_party folder has the licences of its parts)\n' +
    'Copyright 2014-2025 Chen, Yi-Cyuan (js-sha256)',
};

/** The folder of the package that a module is of; null when it is our own, or made by a tool. */
export function packageFolder(module: string): string | null {
  const [path = ''] = module.split('?');
  // A tool marks what it makes up itself with a zero.
  if (!path.includes('/node_modules/') || path.startsWith('\0')) return null;
  let folder = dirname(path);
  while (!isPackage(folder)) {
    if (folder.endsWith('/node_modules') || folder === dirname(folder)) return null;
    folder = dirname(folder);
  }
  return folder;
}

/** Within a package further manifests may stand that only say how its modules are written. */
function isPackage(folder: string): boolean {
  const path = join(folder, 'package.json');
  return existsSync(path) && manifestOf(folder).version !== undefined;
}

export function shippedPackage(folder: string): ShippedPackage {
  const { name, version, license } = manifestOf(folder);
  if (!name || !version || !license) throw new Error(`${folder}/package.json says no name, version or licence`);
  return { name, version, licence: license, text: textOf(folder, { name, licence: license }) };
}

function textOf(folder: string, { name, licence }: { name: string; licence: string }): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)(\.(txt|md))?$/i.test(file));
  const texts = files
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim());
  if (texts.length > 0) return texts.join('\n\n');
  const copyright = copyrights[name];
  if (copyright === undefined || licence !== 'MIT')
    throw new Error(`${name} comes without its licence: find whose it is and say so in ${import.meta.filename}`);
  return `${copyright}\n\n${mit}`;
}

function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
}
