import { datasetOf } from '../../ingest/database/dataset.ts';
import { figures, modelFiles, publishedColumns } from '../../ingest/database/model-file.ts';

/** A table of the database that is given away. */
export interface GivenTable {
  readonly name: string;
  /** The table of the public database from which it is made. */
  readonly from: string;
  readonly columns: readonly string[];
}

/** All of them, from the very files by which a build writes them. */
export function givenTables(): GivenTable[] {
  const views = new Map(figures().map((figure) => [figure.name, figure.columns]));
  return modelFiles('public').flatMap((file) => {
    const dataset = datasetOf(file);
    if (!dataset) return [];
    const columns = publishedColumns(views.get(file.name) ?? new Map(), file);
    return {
      name: dataset.name.replaceAll('-', '_'),
      from: file.name,
      columns: columns.filter((column) => !dataset.without.includes(column)),
    };
  });
}
