import type { Database, FieldType, Query } from '../../db/database.ts';
import { href } from '../../text/link.ts';
import { openDataText as words } from '../../text/public-open-data.ts';
import { fold } from '../../text/vietnamese.ts';
import type { PublisherRow } from '../rows.ts';
import type { FileFormat, OpenDataset, OpenFile, Publication } from './publication.ts';
import publisherSql from './publisher.sql?raw';

/** A Data Package of Frictionless, version 2: https://datapackage.org/standard/data-package/ */
export interface DataPackage {
  $schema: string;
  name: string;
  title: string;
  description: string;
  version: string;
  created: string;
  homepage?: string;
  licenses?: Licence[];
  sources: { title: string }[];
  contributors: { title: string; roles: string[] }[];
  resources: Resource[];
}

export interface Licence {
  name: string;
  title: string;
  path?: string;
}

export interface Resource {
  name: string;
  path: string;
  title: string;
  description: string;
  type?: 'table';
  format: FileFormat;
  mediatype: string;
  encoding?: 'utf-8';
  bytes: number;
  hash: string;
  dialect?: { delimiter: string; lineTerminator: string };
  schema?: Schema;
}

interface Schema {
  fields: { name: string; type: string; description: string; constraints?: { required: true } }[];
  missingValues: string[];
}

export const publisher: Query<PublisherRow> = { name: 'publisher', sql: publisherSql };

export async function loadPublisher(db: Database): Promise<PublisherRow> {
  const [row] = await db.rows(publisher);
  if (!row) throw new Error('the database names no organisation');
  return row;
}

export function toDataPackage(row: PublisherRow, { datasets, database }: Publication): DataPackage {
  const { title, description } = words.package(row.name, row.sample_note);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: slug(`${words.packageName} ${row.name}`),
    title,
    description,
    version: row.as_of,
    // The day that the figures speak of: the clock would make each build another edition.
    created: `${row.as_of}T00:00:00Z`,
    ...(row.site_address === null ? {} : { homepage: row.site_address + href('/du-lieu/') }),
    ...(row.data_licence === null ? {} : { licenses: [licenceOf(row.data_licence)] }),
    sources: [{ title: row.council_name }],
    contributors: [{ title: row.standing_body, roles: ['publisher'] }],
    resources: [...datasets.flatMap((dataset) => resourcesOf(dataset)), databaseResource(database)],
  };
}

/** "CC BY 4.0" is known by its identifier and has an address; any other licence by its own words. */
export function licenceOf(licence: string): Licence {
  const [, kind, version] = /^CC[ -](BY(?:-SA)?)[ -](\d\.\d)$/i.exec(licence) ?? [];
  if (!kind || !version) return { name: slug(licence), title: licence };
  return {
    name: `CC-${kind.toUpperCase()}-${version}`,
    title: licence,
    path: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`,
  };
}

function slug(words: string): string {
  return fold(words).replaceAll(' ', '-');
}

function resourcesOf(dataset: OpenDataset): Resource[] {
  const { name, title, excluded } = dataset;
  const description = words.described(dataset.about, excluded);
  return dataset.files.map((file) => ({
    // The names of resources differ; the CSV is the plain one.
    name: file.format === 'csv' ? name : `${name}-${file.format}`,
    ...fileProperties(file),
    ...{ title, description, schema: schemaOf(dataset) },
    ...(file.format === 'csv' ? csvProperties : {}),
  }));
}

function databaseResource(file: OpenFile): Resource {
  return { name: 'public', ...fileProperties(file), ...words.database };
}

const csvProperties = {
  type: 'table',
  encoding: 'utf-8',
  dialect: { delimiter: ',', lineTerminator: '\r\n' },
} as const;

const mediatypes: Readonly<Record<FileFormat, string>> = {
  csv: 'text/csv',
  arrow: 'application/vnd.apache.arrow.file',
  parquet: 'application/vnd.apache.parquet',
  duckdb: 'application/vnd.duckdb',
};

function fileProperties({ name, format, bytes, sha256 }: OpenFile) {
  return { path: name, format, mediatype: mediatypes[format], bytes: bytes.length, hash: `sha256:${sha256}` };
}

export const fieldTypes: Readonly<Record<FieldType, string>> = {
  VARCHAR: 'string',
  INTEGER: 'integer',
  DOUBLE: 'number',
  BOOLEAN: 'boolean',
};

function schemaOf({ fields, columns }: OpenDataset): Schema {
  const described = new Map(columns.map((column) => [column.name, column]));
  return {
    fields: fields.map(({ name, type }) => ({
      name,
      type: fieldTypes[type],
      description: described.get(name)?.meaning ?? '',
      ...(described.get(name)?.isNullable ? {} : { constraints: { required: true } }),
    })),
    missingValues: [''],
  };
}
