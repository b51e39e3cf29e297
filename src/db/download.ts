import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync, constants } from 'node:zlib';
import { databaseVariable } from './node.ts';

/** What the browser fetches before it can answer a free question, in whole megabytes: two files of the same data differ by bytes. */
export interface Download {
  readonly fileMegabytes: number;
  readonly engineMegabytes: number;
  /** What goes over the wire where the server compresses. */
  readonly transferMegabytes: number;
}

/** The database file of this build, as it is offered to the browser. */
export function databaseBytes(): Buffer<ArrayBuffer> {
  const path = process.env[databaseVariable];
  if (!path) throw new Error(`${databaseVariable} names no database file`);
  return readFileSync(path);
}

/** What the browser fetches to ask this file. */
export function measureDownload(file: Uint8Array): Download {
  engine ??= measureEngine();
  return {
    fileMegabytes: megabytes(file.length),
    engineMegabytes: megabytes(engine.size),
    transferMegabytes: megabytes(compress(file).length + engine.compressed),
  };
}

let engine: { size: number; compressed: number } | undefined;

function measureEngine() {
  const bytes = readFileSync(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm'));
  return { size: bytes.length, compressed: compress(bytes).length };
}

function megabytes(bytes: number): number {
  return Math.ceil(bytes / 1_000_000);
}

/** Brotli as the build writes it beside a large file: a fast setting, since the engine alone is 34 MB. */
export function compress(bytes: Uint8Array): Buffer {
  return brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_LGWIN]: 24 },
  });
}
