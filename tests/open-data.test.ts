import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from 'apache-arrow';
import Papa from 'papaparse';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { internalDatabase, publicDatabase } from '../scripts/ingest/database/database.ts';
import { ingest } from '../scripts/ingest/ingest.ts';
import type { DataPackage } from '../src/dashboards/open-data/data-package.ts';
import { loadPublisher, toDataPackage } from '../src/dashboards/open-data/data-package.ts';
import type { Audience } from '../src/dashboards/open-data/datasets.ts';
import type { FileFormat, OpenDataset, Publication } from '../src/dashboards/open-data/publication.ts';
import { checksums, loadPublication } from '../src/dashboards/open-data/publication.ts';
import { workedQuestions } from '../src/dashboards/open-data/questions.ts';
import type { Value } from '../src/db/database.ts';
import { exportTables } from '../src/db/export.ts';
import { open } from '../src/db/node.ts';

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
let published: Publication;
let described: DataPackage;

beforeAll(async () => {
  const data = join(import.meta.dirname, 'fixtures/xa-2026');
  const { done, summary } = await ingest({ data, out: folder, allowRejects: false, encodings: new Map() });
  if (!done) throw new Error(summary);
  published = await publish(publicDatabase, 'public');
  described = toDataPackage(await loadPublisher(await open(join(folder, publicDatabase))), published);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function publish(file: string, audience: Audience): Promise<Publication> {
  const path = join(folder, file);
  return loadPublication({ db: await open(path), audience, exportTables: (tables) => exportTables(tables, path) });
}

type Rows = (readonly Value[])[];

/** What each dataset holds, asked of the very file that the site is built from. */
async function expected(): Promise<Map<string, Rows>> {
  const asked = published.datasets.map(async ({ name, figure, columns }) => {
    const names = columns.map((column) => `"${column.name}"`).join(', ');
    return [name, await ask(join(folder, publicDatabase), `SELECT ${names} FROM ${figure} ORDER BY ALL`)] as const;
  });
  return new Map(await Promise.all(asked));
}

async function ask(path: string, sql: string): Promise<Rows> {
  const instance = await DuckDBInstance.create(path, path === ':memory:' ? {} : { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  return (await connection.runAndReadAll(sql)).getRowsJS() as Value[][];
}

function fileOf({ files }: OpenDataset, format: FileFormat): Uint8Array {
  const file = files.find((one) => one.format === format);
  if (!file) throw new Error(`no ${format}`);
  return file.bytes;
}

async function readBack(read: (dataset: OpenDataset) => Rows | Promise<Rows>): Promise<Map<string, Rows>> {
  return new Map(await Promise.all(published.datasets.map(async (one) => [one.name, await read(one)] as const)));
}

function placed(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

test('every dataset is there, the commune’s honours among them', async () => {
  expect(published.datasets.map(({ name }) => name).toSorted()).toEqual([
    'bang-vang',
    'con-so-cua-nam',
    'don-vi',
    'don-vi-theo-nam',
    'guong-dien-hinh',
    'ngay-ky-niem',
    'nhiem-vu',
    'phong-trao',
    'tong-so-dien-hinh',
    'tong-so-khen-thuong',
    'ty-le-khen-thuong',
  ]);
  expect((await expected()).get('bang-vang')?.length).toBeGreaterThan(5);
});

test('a CSV read by a common parser holds the rows', async () => {
  const written = await readBack((dataset) => {
    const text = new TextDecoder().decode(fileOf(dataset, 'csv'));
    return Papa.parse<string[]>(text, { skipEmptyLines: true }).data.slice(1);
  });
  const asText = (rows: Rows): string[][] => rows.map((row) => row.map((value) => String(value ?? '')));
  expect(written).toEqual(new Map([...(await expected())].map(([name, rows]) => [name, asText(rows)])));
});

test('a CSV begins with the byte order mark by which Excel knows UTF-8, and ends its lines with CRLF', () => {
  const bytes = Buffer.from(published.datasets.map((dataset) => fileOf(dataset, 'csv'))[0] ?? []);
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(bytes.subarray(-2).toString()).toBe('\r\n');
});

test('an Arrow file holds the rows, nothing where there is nothing', async () => {
  const written = await readBack((dataset) => {
    const table = tableFromIPC(fileOf(dataset, 'arrow'));
    return table.toArray().map((row) => Object.values<Value>(row.toJSON()));
  });
  expect(written).toEqual(await expected());
});

test('an Arrow file holds text, whole numbers, numbers and yes or no as what they are', () => {
  const types = published.datasets.flatMap((dataset) => {
    const { fields } = tableFromIPC(fileOf(dataset, 'arrow')).schema;
    return fields.map(({ name, type }, at) => [`${dataset.name}.${name}`, dataset.fields[at]?.type, String(type)]);
  });
  const names = { VARCHAR: 'Utf8', INTEGER: 'Int32', DOUBLE: 'Float64', BOOLEAN: 'Bool' };
  expect(types.filter(([, own, arrow]) => names[own as keyof typeof names] !== arrow)).toEqual([]);
});

test('a Parquet file holds the rows', async () => {
  const written = await readBack((dataset) =>
    ask(':memory:', `FROM '${placed(`${dataset.name}.parquet`, fileOf(dataset, 'parquet'))}'`),
  );
  expect(written).toEqual(await expected());
});

test('the database holds the rows of every dataset, and no other table', async () => {
  const path = placed('again.duckdb', published.database.bytes);
  const written = await readBack(({ table }) => ask(path, `FROM ${table.name}`));
  expect(written).toEqual(await expected());
  const tables = await ask(path, 'SELECT table_name FROM duckdb_tables() ORDER BY ALL');
  expect(tables.flat()).toEqual(published.datasets.map(({ table }) => table.name).toSorted());
});

test('the database says what each table and each column is', async () => {
  const path = placed('comments.duckdb', published.database.bytes);
  const silent = await ask(
    path,
    `SELECT table_name FROM duckdb_tables() WHERE coalesce(comment, '') = ''
     UNION ALL SELECT column_name FROM duckdb_columns() WHERE NOT internal AND coalesce(comment, '') = ''`,
  );
  expect(silent).toEqual([]);
});

test('the internal site gives away the same bytes as the public one', async () => {
  expect(checksums(await publish(internalDatabase, 'internal'))).toBe(checksums(published));
});

test('the same data exported again gives the same bytes', async () => {
  copyFileSync(join(folder, publicDatabase), join(folder, 'copy.duckdb'));
  expect(checksums(await publish('copy.duckdb', 'public'))).toBe(checksums(published));
});

test('stories and pictures are not given away', () => {
  const columns = published.datasets.flatMap((dataset) => dataset.columns.map(({ name }) => name));
  expect(columns.filter((name) => /story|picture/.test(name))).toEqual([]);
});

test('a column that is told to be always filled always is', async () => {
  const rows = await expected();
  const broken = published.datasets.flatMap(({ name, columns }) =>
    columns.filter(({ isNullable }, at) => !isNullable && rows.get(name)?.some((row) => row[at] === null)),
  );
  expect(broken).toEqual([]);
});

test('the package has what Frictionless asks for', () => {
  expect(described).toMatchObject({
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'du-lieu-thi-dua-khen-thuong-xa-dong-suoi',
    version: '2026-09-30',
    created: '2026-09-30T00:00:00Z',
  });
  const names = described.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z0-9._-]+$/.test(name))).toEqual([]);
});

test('the package tells size and checksum of each file, and the fields of each table', () => {
  const files = [...published.datasets.flatMap((dataset) => dataset.files), published.database];
  expect(described.resources.map(({ path, bytes, hash }) => ({ path, bytes, hash }))).toEqual(
    files.map(({ name, bytes, sha256 }) => ({ path: name, bytes: bytes.length, hash: `sha256:${sha256}` })),
  );
  const [task] = described.resources.filter(({ name }) => name === 'nhiem-vu');
  expect(task?.schema?.fields.find(({ name }) => name === 'led_from_above')).toEqual({
    name: 'led_from_above',
    type: 'boolean',
    description: 'cấp trên chủ trì',
    constraints: { required: true },
  });
});

test('each worked question is answered by the file as it stands', async () => {
  const path = placed('questions.duckdb', published.database.bytes);
  const answers = await Promise.all(workedQuestions.map(async ({ id, sql }) => ({ id, rows: await ask(path, sql) })));
  expect(answers.length).toBeGreaterThanOrEqual(8);
  // A commune in its first year has no year before to compare with, and here no exemplar of an awarded unit.
  expect(answers.filter(({ rows }) => rows.length === 0).map(({ id }) => id)).toEqual([
    '03-danh-hieu-tang-giam',
    '11-don-vi-va-dien-hinh',
  ]);
});
