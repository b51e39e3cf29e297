import { createHash } from 'node:crypto';
import type { Database, Value } from '../../db/database.ts';
import type { Exported, ExportedField, ExportedTable, TableToExport } from '../../db/export.ts';
import { writeCells } from '../../text/csv.ts';
import type { Audience, Dataset } from './datasets.ts';
import { loadDatasets } from './datasets.ts';

/** All that `/du-lieu/` gives away, the bytes included. */
export interface Publication {
  datasets: OpenDataset[];
  /** All datasets as tables of one database. */
  database: OpenFile;
}

export interface OpenDataset extends Dataset {
  fields: readonly ExportedField[];
  rows: number;
  files: OpenFile[];
}

export interface OpenFile {
  name: string;
  format: FileFormat;
  bytes: Uint8Array<ArrayBuffer>;
  sha256: string;
}

export type FileFormat = 'csv' | 'arrow' | 'parquet' | 'duckdb';

interface Source {
  db: Database;
  audience: Audience;
  /** Handed in, since a dashboard knows no engine. */
  exportTables: (tables: readonly TableToExport[]) => Promise<Exported>;
}

export async function loadPublication({ db, audience, exportTables }: Source): Promise<Publication> {
  const datasets = await loadDatasets(db, audience);
  const exported = await exportTables(datasets.map(({ table }) => table));
  return {
    datasets: datasets.map((dataset) => toOpenDataset(dataset, exported.tables.get(dataset.table.name))),
    database: openFile('public', 'duckdb', exported.database),
  };
}

function toOpenDataset(dataset: Dataset, table: ExportedTable | undefined): OpenDataset {
  if (!table) throw new Error(`${dataset.table.name} was not exported`);
  const { fields, rows, arrow, parquet } = table;
  const files = [
    openFile(dataset.name, 'csv', new TextEncoder().encode(toCsv(fields, rows))),
    openFile(dataset.name, 'arrow', arrow),
    openFile(dataset.name, 'parquet', parquet),
  ];
  return { ...dataset, fields, rows: rows.length, files };
}

/** Formula-safe, as Excel opens it; nothing stands for no value. */
export function toCsv(fields: readonly ExportedField[], rows: readonly (readonly Value[])[]): string {
  const cells = rows.map((row) => row.map((value) => (value === null ? '' : String(value))));
  return writeCells([fields.map(({ name }) => name), ...cells]);
}

function openFile(name: string, format: FileFormat, bytes: Uint8Array<ArrayBuffer>): OpenFile {
  return { name: `${name}.${format}`, format, bytes, sha256: sha256(bytes) };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** What `sha256sum --check` reads. */
export function checksums({ datasets, database }: Publication): string {
  const files = [...datasets.flatMap(({ files }) => files), database];
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}
