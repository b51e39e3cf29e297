import { openDataText as words } from '../../text/public-open-data.ts';
import { formatDate } from '../../text/format.ts';
import { href } from '../../text/link.ts';
import type { PublisherRow } from '../rows.ts';
import { licenceOf } from './data-package.ts';
import type { OpenDataset, OpenFile, Publication } from './publication.ts';

/** The page of the open data: what there is, in which files, on which terms. */
export interface OpenDataView {
  lead: string;
  meta: string;
  parts: { path: string; title: string; amount: number }[];
  datasets: DatasetView[];
  whole: { about: string; path: string; file: string }[];
  terms: { term: string; text: string; href?: string | undefined }[];
}

export interface DatasetView {
  id: string;
  title: string;
  about: string;
  excluded: string | null;
  size: string;
  /** Where it is told how the figures are counted. */
  definition: string;
  files: FileView[];
  columns: ColumnView[];
}

export interface ColumnView {
  name: string;
  type: string;
  meaning: string;
}

export interface FileView {
  path: string;
  format: string;
  size: string;
  /** Enough of the checksum to compare by eye. */
  checksum: string;
}

export function toView(publisher: PublisherRow, { datasets, database }: Publication): OpenDataView {
  return {
    lead: words.lead(datasets.length),
    meta: words.meta(publisher.as_of),
    parts: datasets.map(({ name, title, rows }) => ({ path: `#${name}`, title, amount: rows })),
    datasets: datasets.map(datasetView),
    whole: words.whole.items(words.size(database.bytes.length)).map((item) => ({ ...item, path: pathOf(item.file) })),
    terms: termsOf(publisher),
  };
}

/** The tables of the public file, by the names that a query calls them. */
export function tablesOf({ datasets }: Publication): { name: string; title: string; columns: ColumnView[] }[] {
  return datasets.map((dataset) => ({
    name: dataset.table.name,
    title: dataset.title,
    columns: columnsOf(dataset),
  }));
}

/** What is told of the public file with every answer that is taken away; the files behind it stay in the office. */
export function answerSource(publisher: PublisherRow, { database }: Publication) {
  return { council: publisher.council_name, asOf: publisher.as_of, edition: database.sha256, files: [] };
}

/** Where the public file is, told apart from earlier ones that a browser may still hold. */
export function databaseAddress({ database }: Publication): string {
  return `${pathOf(database.name)}?v=${database.sha256.slice(0, 12)}`;
}

function datasetView(dataset: OpenDataset): DatasetView {
  const { name, figure, title, about, excluded, columns, rows, files } = dataset;
  return {
    ...{ id: name, title, about, excluded },
    size: words.rows(rows, columns.length),
    definition: `/cach-tinh/#${figure}`,
    files: files.map(fileView),
    columns: columnsOf(dataset),
  };
}

function columnsOf({ fields, columns }: OpenDataset): ColumnView[] {
  const types = new Map(fields.map((field) => [field.name, words.types[field.type]]));
  return columns.map(({ name, meaning, isNullable }) => ({
    name,
    meaning,
    type: words.type(types.get(name) ?? '', isNullable),
  }));
}

function fileView({ name, format, bytes, sha256 }: OpenFile): FileView {
  return {
    path: pathOf(name),
    format: words.formats[format],
    size: words.size(bytes.length),
    checksum: sha256.slice(0, 12),
  };
}

function pathOf(file: string): string {
  return `${words.path}${file}`;
}

function termsOf(publisher: PublisherRow): OpenDataView['terms'] {
  const { terms } = words;
  const { name, council_name: council, as_of: asOf, data_licence: licence, contact } = publisher;
  const address = publisher.site_address === null ? '' : publisher.site_address + href(words.path);
  return [
    {
      term: terms.licence,
      text: licence ?? terms.noLicence,
      href: licence === null ? undefined : licenceOf(licence).path,
    },
    { term: terms.publisher, text: publisher.standing_body },
    { term: terms.asOf, text: formatDate(asOf) },
    ...(contact === null ? [] : [{ term: terms.contact, text: contact }]),
    { term: terms.cite, text: terms.citation(council, name, asOf, address) },
    { term: terms.names, text: terms.namesNote },
  ];
}
