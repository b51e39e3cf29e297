import { readFileSync, readdirSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { DuckDBInstance } from '@duckdb/node-api';
import { tableFromIPC } from 'apache-arrow';
import sharp from 'sharp';

/** A file of a built site, with everything that a reader could get out of it. */
export interface PublishedFile {
  readonly path: string;
  /** The file as it is, unpacked where it is packed, and the rows of what holds rows. */
  readonly contents: readonly Buffer[];
}

/** All files of a site, each unpacked in every way that its ending calls for. */
export async function publishedFiles(site: string): Promise<PublishedFile[]> {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).toSorted();
  return Promise.all(
    paths.map(async (path) => ({
      path: relative(site, path),
      contents: [readFileSync(path), ...(await inside(path))],
    })),
  );
}

/** The files in which a word stands, in either encoding that a program may write. */
export function filesWith(files: readonly PublishedFile[], word: string): string[] {
  const needles = [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le')];
  return files
    .filter(({ contents }) => contents.some((bytes) => needles.some((needle) => bytes.includes(needle))))
    .map(({ path }) => path);
}

async function inside(path: string): Promise<Buffer[]> {
  switch (extname(path)) {
    case '.br':
      return [brotliDecompressSync(readFileSync(path))];
    case '.gz':
      return [gunzipSync(readFileSync(path))];
    case '.arrow':
      return [asText(tableFromIPC(readFileSync(path)).toArray())];
    case '.parquet':
      return [await answer(':memory:', `FROM read_parquet('${path}')`)];
    case '.duckdb':
      return tablesOf(path);
    case '.jpg':
    case '.png':
    case '.webp':
      return metadataOf(path);
    default:
      return [];
  }
}

async function tablesOf(path: string): Promise<Buffer[]> {
  const connection = await (await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' })).connect();
  const tables = await connection.runAndReadAll('SELECT table_name FROM duckdb_tables()');
  return Promise.all(
    tables.getRowsJS().map(async ([name]) => {
      const rows = await connection.runAndReadAll(`FROM "${String(name)}"`);
      return asText(rows.getRowObjectsJS());
    }),
  );
}

/** What a picture says of itself, some of it packed within the file. */
async function metadataOf(path: string): Promise<Buffer[]> {
  const { exif, xmp, iptc, icc, comments = [] } = await sharp(path).metadata();
  return [...[exif, xmp, iptc, icc].filter((bytes) => bytes !== undefined), Buffer.from(JSON.stringify(comments))];
}

async function answer(database: string, sql: string): Promise<Buffer> {
  const connection = await (await DuckDBInstance.create(database)).connect();
  return asText((await connection.runAndReadAll(sql)).getRowObjectsJS());
}

function asText(rows: readonly unknown[]): Buffer {
  const plain = (_key: string, value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);
  return Buffer.from(JSON.stringify(rows, plain));
}
