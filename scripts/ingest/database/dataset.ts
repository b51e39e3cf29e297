import type { ModelFile } from './model-file.ts';

/** A table of the allow list that is given away as open data too. */
export interface Dataset {
  /** What its files are named after. */
  readonly name: string;
  /** Columns that the pages may show and the files leave out. */
  readonly without: readonly string[];
}

/** Reads the line `-- dataset: name` or `-- dataset: name without column, column`; a table without one is no open data. */
export function datasetOf({ name: file, settings }: ModelFile): Dataset | undefined {
  const line = settings.find((setting) => setting.startsWith('dataset: '));
  if (line === undefined) return undefined;
  const [, name, columns] = /^dataset: ([a-z]+(?:-[a-z]+)*)(?: without (\w+(?:, \w+)*))?$/.exec(line) ?? [];
  if (!name) throw new Error(`public/${file}.sql: expected "dataset: name without column, column", got "${line}"`);
  return { name, without: columns?.split(', ') ?? [] };
}
