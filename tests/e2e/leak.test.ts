import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildSites } from '../../scripts/build/sites.ts';
import { internalDatabase, publicDatabase } from '../../scripts/ingest/database/database.ts';
import { open } from '../../src/db/node.ts';
import type { PublishedFile } from '../published-text.ts';
import { publishedFiles } from '../published-text.ts';
import { canaries } from './leak/canary.ts';
import { findCanaries } from './leak/found-canaries.ts';
import { plantFiles } from './leak/plant-files.ts';
import { isDropped, isOfficeOnly, plantTables } from './leak/plant-tables.ts';

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
const data = join(folder, 'data');
const out = join(folder, 'out');
const planted = canaries();

let site: PublishedFile[];
/** In which files of the databases' folder each place's canary is found. */
let inside: Map<string, string[]>;

beforeAll(async () => {
  cpSync(join(import.meta.dirname, '../../data'), data, { recursive: true });
  plantTables(data, planted);
  await plantFiles(data, planted);
  const lines: string[] = [];
  const options = { data, out, base: '/', allowRejects: true, audiences: ['public'] as const };
  if (!(await buildSites({ ...options, tell: (line) => lines.push(line) }))) throw new Error(lines.join('\n'));
  site = await publishedFiles(join(out, 'public'));
  inside = placesIn(await publishedFiles(join(out, 'build')));
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('no byte of the public site, unpacked, holds a word that is to stay inside', () => {
  expect(Object.fromEntries(placesIn(site))).toEqual({});
});

test('nor does the file that the site is made from', () => {
  expect(placesOf(publicDatabase)).toEqual([]);
});

test('nor has the file of the internal site what stays in the office, or is read nowhere', () => {
  expect(placesOf(internalDatabase).filter((place) => isOfficeOnly(place) || isDropped(place))).toEqual([]);
});

test('all that is read was planted, for the databases, the report or the rejected rows have it', () => {
  expect(planted.places.length).toBeGreaterThan(300);
  expect(planted.places.filter((place) => !inside.has(place))).toEqual(planted.places.filter(isDropped));
});

test('so was what is read nowhere, for the search finds it in the data, within pictures too', async () => {
  const found = placesIn(await publishedFiles(data));
  expect(planted.places.filter((place) => !found.has(place))).toEqual([]);
});

test('the search knows how to open every file of the site', () => {
  const kinds = new Set(site.map(({ path }) => extname(path)));
  expect([...kinds].filter((kind) => !opened.has(kind))).toEqual([]);
});

test('the roll names whom it names without the canaries', async () => {
  expect(await namedIn(join(out, 'build'))).toEqual(await namedIn(join(inject('sampleFolder'), 'build')));
});

const words = ['.html', '.css', '.js', '.json', '.xml', '.svg', '.csv', '.txt', '.ics'];
/** Of the site's own making whatever the data are: typefaces, the engine. */
const unchanging = ['.woff2', '.wasm'];
const opened = new Set([
  ...words,
  ...unchanging,
  '.br',
  '.gz',
  '.arrow',
  '.parquet',
  '.duckdb',
  '.jpg',
  '.png',
  '.webp',
]);

function placesIn(files: readonly PublishedFile[]): Map<string, string[]> {
  return new Map([...findCanaries(files)].map(([number, paths]) => [planted.places[number] ?? String(number), paths]));
}

function placesOf(file: string): string[] {
  return [...inside].filter(([, paths]) => paths.includes(file)).map(([place]) => place);
}

async function namedIn(databases: string): Promise<unknown[]> {
  const database = await open(join(databases, publicDatabase));
  const sql = 'SELECT year, count(recipient_name)::INTEGER AS named FROM honour GROUP BY year ORDER BY year';
  return database.rows({ name: 'named', sql });
}
