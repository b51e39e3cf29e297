import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted } from './base-tables.ts';
import type { GivenFile } from '../data-folder.ts';
import type { Row } from '../table/row.ts';
import { cellsView } from '../table/row.ts';
import type { Source } from '../source.ts';
import type { Table } from './table.ts';

/**
 * The rows of one source on their way into its table. They go through a file that the database reads on its own
 * threads while the next rows are read here: half the work of handing over each value.
 */
export interface StagedRows {
  append(file: GivenFile, row: Row): void;
  /** Waits if the database has too many files left to read. */
  settle(): Promise<void>;
  finish(): Promise<void>;
  /** Lets go of what was appended, once the database has stopped reading it. */
  discard(): Promise<void>;
}

interface Batch {
  readonly of: GivenFile;
  readonly path: string;
  readonly file: number;
  size: number;
  /** The longest line, in characters. */
  longest: number;
}

/** In characters; few enough that they take little memory, many enough that writing them is one step. */
const linesPerWrite = 1 << 20;
const batchSize = 64 << 20;
const filesAhead = 1;

/** Cells hold no control character other than the line break, so these part them for good. */
const separator = '\u001f';
const quote = '\u001e';

export function stagedRows(
  connection: DuckDBConnection,
  { source, table, folder }: { source: Source; table: Table; folder: string },
): StagedRows {
  const line = lineOf(source);
  let batch: Batch | undefined;
  let lines = '';
  let batches = 0;
  let loading: Promise<void> = Promise.resolve();
  let unfinished = 0;

  const open = (of: GivenFile): Batch => {
    const path = join(folder, `${source.table}-${++batches}`);
    return { of, path, file: openSync(path, 'w'), size: 0, longest: 0 };
  };
  const write = (to: Batch): void => {
    writeSync(to.file, lines);
    to.size += lines.length;
    lines = '';
  };
  const close = (done: Batch): void => {
    write(done);
    closeSync(done.file);
    batch = undefined;
    unfinished++;
    loading = loading.then(async () => {
      await connection.run(insertion(table, source, done));
      rmSync(done.path);
      unfinished--;
    });
    // A failure is for whoever waits; until then it must not end the process.
    loading.catch(() => undefined);
  };
  return {
    append(file, row) {
      if (batch && batch.of.file !== file.file) close(batch);
      batch ??= open(file);
      const written = line(row);
      lines += written;
      batch.longest = Math.max(batch.longest, written.length);
      if (lines.length < linesPerWrite) return;
      write(batch);
      if (batch.size >= batchSize) close(batch);
    },
    async settle() {
      if (unfinished > filesAhead) await loading;
    },
    async finish() {
      if (batch) close(batch);
      await loading;
    },
    async discard() {
      if (batch) closeSync(batch.file);
      batch = undefined;
      await loading.catch(() => undefined);
    },
  };
}

/** The columns of a staged line: those of the source, then the line and the key to sort by. */
function lineOf(source: Source): (row: Row) => string {
  const { sortBy } = source;
  const view = cellsView(source);
  const lists = Object.values(source.columns).flatMap(({ sqlType }, at) => (sqlType === 'VARCHAR[]' ? [at] : []));
  const values = (row: Row): readonly unknown[] =>
    lists.length === 0
      ? row.values
      : row.values.map((value, at) => (lists.includes(at) && value ? JSON.stringify(value) : value));
  return (row) => {
    const cells = values(row).join(separator);
    const key = sortBy ? separator + padded(sortBy(view(row.values))) : '';
    const line = `${cells}${separator}${row.line}${key}`;
    return `${line.includes('\n') ? withQuotes(line) : line}\n`;
  };
}

function withQuotes(line: string): string {
  return line
    .split(separator)
    .map((cell) => (cell.includes('\n') ? quote + cell + quote : cell))
    .join(separator);
}

/** Numbers inside a name count as numbers: Thôn 2 comes before Thôn 10. */
function padded(key: string): string {
  return /\d/.test(key) ? key.replace(/\d+/g, (digits) => digits.padStart(10, '0')) : key;
}

function insertion(table: Table, source: Source, { of, path, longest }: Batch): string {
  const staged = [...Object.keys(source.columns), 'source_line', ...(source.sortBy ? ['sort_key'] : [])];
  const given: Readonly<Record<string, string>> = {
    year: String(of.year ?? 'NULL'),
    sort_order: 'NULL',
    source_file: quoted(of.file),
    source_sheet: of.sheet === null ? 'NULL' : quoted(of.sheet),
  };
  const types = new Map(table.fields.map(({ name, sqlType }) => [name, sqlType]));
  const columns = staged.map((name) => {
    const type = types.get(name) ?? 'VARCHAR';
    return `${quoted(name)}: ${quoted(type === 'VARCHAR[]' ? 'VARCHAR' : type)}`;
  });
  const selected = table.fields.map(({ name, sqlType }) => {
    if (!staged.includes(name)) return `${given[name] ?? 'NULL'} AS "${name}"`;
    return sqlType === 'VARCHAR[]' ? `"${name}"::JSON::VARCHAR[] AS "${name}"` : `"${name}"`;
  });
  return `INSERT INTO ${table.name} SELECT ${selected.join(', ')} FROM read_csv(${quoted(path)},
    auto_detect = false, header = false, delim = ${quoted(separator)}, quote = ${quoted(quote)}, escape = ${quoted(quote)},
    new_line = '\\n', max_line_size = ${Math.max(usualLine, longest * bytesPerCharacter)}, columns = {${columns.join(', ')}})`;
}

/** In bytes; the database keeps room for sixteen of the longest. */
const usualLine = 2 << 20;
const bytesPerCharacter = 3;
