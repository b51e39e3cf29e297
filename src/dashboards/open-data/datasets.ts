import type { Database, Query } from '../../db/database.ts';
import type { TableToExport } from '../../db/export.ts';
import { openDataText as words } from '../../text/public-open-data.ts';
import { collator } from '../../text/vietnamese.ts';
import type { DatasetColumnsRow, DatasetsRow } from '../rows.ts';
import columnsSql from './dataset-columns.sql?raw';
import datasetsSql from './datasets.sql?raw';

/** A table of the allow list that anyone may take away. */
export interface Dataset {
  /** What its files are named after. */
  name: string;
  /** The figure of the model that it is. */
  figure: string;
  title: string;
  about: string;
  excluded: string | null;
  columns: { name: string; meaning: string; isNullable: boolean }[];
  /** What to write to the files. */
  table: TableToExport;
}

/** The public file holds the answers of the allow list, the internal one what the allow list asks. */
export type Audience = 'public' | 'internal';

export const datasets: Query<DatasetsRow> = { name: 'datasets', sql: datasetsSql };
export const datasetColumns: Query<DatasetColumnsRow> = { name: 'dataset-columns', sql: columnsSql };

export async function loadDatasets(db: Database, audience: Audience): Promise<Dataset[]> {
  return toView(await db.rows(datasets), await db.rows(datasetColumns), audience);
}

export function toView(
  rows: readonly DatasetsRow[],
  columnRows: readonly DatasetColumnsRow[],
  audience: Audience,
): Dataset[] {
  return rows.map((row) => toDataset(row, columnRows, audience)).toSorted((a, b) => collator.compare(a.title, b.title));
}

function toDataset(row: DatasetsRow, columnRows: readonly DatasetColumnsRow[], audience: Audience): Dataset {
  const { name: figure, title, about, excluded, dataset: name, published_query: published } = row;
  if (name === null || published === null) throw new Error(`${figure} is open data, but has no name or no query`);
  const columns = columnRows
    .filter(({ definition }) => definition === figure)
    .map(({ name, meaning, is_nullable: isNullable }) => ({ name, meaning, isNullable }));
  return {
    ...{ name, figure, title, about, excluded, columns },
    table: {
      name: tableName(name),
      comment: words.comment(title, about, excluded),
      query: audience === 'public' ? `FROM ${figure}` : published,
      columns: columns.map(({ name, meaning: comment }) => ({ name, comment })),
    },
  };
}

/** A name that stands in a query without quotes. */
export function tableName(dataset: string): string {
  return dataset.replaceAll('-', '_');
}
