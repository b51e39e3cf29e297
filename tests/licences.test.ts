import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
}

interface Wanted {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, '..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
  packages: Readonly<Record<string, Locked>>;
};
const wanted = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Wanted;
const document = readFileSync(join(root, 'docs/dependencies.md'), 'utf8');

/** Licences that let anybody use, change and hand on, asking for no more than to be named. */
const allowed = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1', 'CC0-1.0']);

test('every package that the sites are made with has a licence of the list, or docs/dependencies.md says why it may stay', () => {
  const others = Object.entries(lock.packages)
    .filter(([path, { dev, license }]) => path !== '' && dev !== true && !allowed.has(license ?? 'none'))
    .map(([path, { license = 'none' }]) => ({ name: path.replace(/^.*node_modules\//, ''), license }));
  expect(others.length).toBeGreaterThan(0);
  expect(others.filter(({ name, license }) => !isExplained(name, license))).toEqual([]);
});

test('docs/dependencies.md tells each package asked for, with its version and its licence', () => {
  const asked = Object.entries({ ...wanted.dependencies, ...wanted.devDependencies });
  const untold = asked.filter(([name, version]) => {
    const { license } = lock.packages[`node_modules/${name}`] ?? {};
    return !rowsOf(name).some((row) => row.includes(` ${version}`) && row.includes(` ${license} `));
  });
  expect(untold).toEqual([]);
});

test('docs/dependencies.md tells no package that is asked for no longer', () => {
  const told = [...document.matchAll(/^\| `([^`]+)`[^|]*\| \d/gm)].map(([, name = '']) => name);
  expect(told.length).toBeGreaterThan(20);
  expect(told.filter((name) => !(name in wanted.dependencies) && !(name in wanted.devDependencies))).toEqual([]);
});

/** A row of the table of exceptions names the package, or all whose names begin alike, with the licence. */
function isExplained(name: string, license: string): boolean {
  const rows = document.split('\n').filter((line) => line.startsWith('|') && line.includes(` ${license} `));
  return rows
    .flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, told = '']) => told))
    .some((told) => (told.endsWith('*') ? name.startsWith(told.slice(0, -1)) : name === told));
}

/** The lines that speak of it; the parts of one editor share a row. */
function rowsOf(name: string): string[] {
  const [scope, part] = name.split('/');
  const short = scope === '@codemirror' ? `\`${part}\`` : `\`${name}\``;
  return document
    .split('\n')
    .filter((line) => line.startsWith('|') && (line.includes(`\`${name}\``) || line.includes(short)));
}
