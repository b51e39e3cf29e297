import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { publicDatabase } from '../../scripts/ingest/database/database.ts';
import type { Division } from '../../src/dashboards/honour/honour-parts.ts';
import { partPath } from '../../src/dashboards/honour/honour-parts.ts';
import { open } from '../../src/db/node.ts';

const site = join(inject('sampleFolder'), 'public');
const roll = join(site, 'bang-vang');

async function asked<Row>(sql: string): Promise<Row[]> {
  const database = await open(join(inject('sampleFolder'), 'build', publicDatabase));
  return database.rows<Row>({ name: 'honours', sql });
}

/** What the HTML of all pages below an address says, without its tags. */
const said = new Map<string, string>();
function told(path: string): string {
  const known = said.get(path) ?? pagesBelow(join(site, path)).map(contentOf).join('\n');
  said.set(path, known);
  return known;
}

function pagesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name === 'index.html')
    .map((entry) => join(entry.parentPath, entry.name));
}

function contentOf(page: string): string {
  const html = readFileSync(page, 'utf8');
  return html
    .slice(html.indexOf('<main'))
    .replaceAll(/<[^>]*>/g, '|')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}

interface Named {
  name: string;
  unit_name: string;
  award: string;
  unit: string;
  bloc: string;
}

const named = `SELECT recipient_name AS name, unit_name, award_code AS award, unit_id AS unit, coalesce(bloc_id, 'none') AS bloc
  FROM honour WHERE year = 2023 AND recipient_name IS NOT NULL`;

test.each(['award', 'unit', 'bloc'] as const)('everyone named in 2023 is in the list of their %s', async (division) => {
  const everyone = await asked<Named>(named);
  const missing = everyone.filter((one) => {
    const list = told(partPath(2023, division, one[division]));
    // In a roll under the unit's own name, the unit is told as a whole.
    return !list.includes(one.name) && !(one.name === one.unit_name && list.includes('Cả đơn vị'));
  });
  expect(everyone.length).toBeGreaterThan(1000);
  expect(missing).toEqual([]);
});

test('a unit’s list has as many rows as the index of units says', async () => {
  const parts = await asked<{ part: string; listed: number }>(
    `SELECT part, listed FROM honour_total WHERE year = 2023 AND division = 'unit' AND listed > 0`,
  );
  const wrong = parts.filter(({ part, listed }) => listed !== rowsOf('unit', part));
  expect(parts.length).toBeGreaterThan(50);
  expect(wrong).toEqual([]);
});

/** The rows of a part's tables, but for heads and groups. */
function rowsOf(division: Division, part: string): number {
  const html = pagesBelow(join(site, partPath(2023, division, part))).map((page) => readFileSync(page, 'utf8'));
  return html.flatMap((page) => page.match(/<th[^>]*scope="row"/g) ?? []).length;
}

test('the index of units shows each unit’s count', async () => {
  const parts = await asked<{ part_name: string; listed: number }>(
    `SELECT part_name, listed FROM honour_total WHERE year = 2023 AND division = 'unit' AND listed > 0`,
  );
  const index = contentOf(join(roll, '2023/don-vi/index.html')).replaceAll(/\s*\|[\s|]*/g, '|');
  expect(parts.filter(({ part_name, listed }) => !index.includes(`|${part_name}|${listed}|`))).toEqual([]);
});

test('every page of the roll weighs less than 30 KB with its one script, that of every page', () => {
  const heavy = pagesBelow(roll).filter((page) => {
    const html = readFileSync(page, 'utf8');
    const files = [...html.matchAll(/(?:href|src)="([^"]+\.(?:css|js))"/g)].map(([, path = '']) =>
      readFileSync(join(site, path)),
    );
    const weight = [Buffer.from(html), ...files].reduce((sum, file) => sum + brotliCompressSync(file).length, 0);
    return weight > 30_000 || html.split('<script').length !== 2;
  });
  expect(heavy).toEqual([]);
});
