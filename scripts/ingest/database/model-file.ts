import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';

/** One .sql file of `src/model`: its query and what its header says of it. */
export interface ModelFile {
  readonly name: string;
  /** The folder it is in, below the folder of its kind: its subject. */
  readonly subject: string;
  readonly query: string;
  /** What people call it, from the line `-- title: …`; of a rule the sentence of its first line, with its code. */
  readonly title: string;
  /** What it is, what it counts. */
  readonly about: string;
  /** What it leaves out, from the line `-- excluded: …`; empty when the header says nothing of it. */
  readonly excluded: string;
  /** The header's other lines of the form `-- word: …`, for the rules. */
  readonly settings: readonly string[];
  /** Meaning of each column, from the lines `-- column name: meaning`; a `?` behind the name says it may be null. */
  readonly columns: ReadonlyMap<string, { readonly comment: string; readonly nullable: boolean }>;
}

export type ModelKind = 'tables' | 'metrics' | 'forms' | 'rules' | 'public';

const modelFolder = join(import.meta.dirname, '../../../src/model');

/** The files of one kind, in an order in which each comes after those it reads. */
export function modelFiles(kind: ModelKind): ModelFile[] {
  return inOrder(readFiles(kind));
}

/** A figure of the model: kept as rows where many others read it and it takes long, else as a view. */
export interface Figure extends ModelFile {
  readonly kind: 'TABLE' | 'VIEW';
}

/** All figures, each after those it reads: a table may read views and a view tables. */
export function figures(): Figure[] {
  const tables = readFiles('tables').map((file) => ({ ...file, kind: 'TABLE' as const }));
  const views = readFiles('metrics').map((file) => ({ ...file, kind: 'VIEW' as const }));
  return inOrder([...tables, ...views]);
}

function readFiles(kind: ModelKind): ModelFile[] {
  const folder = join(modelFolder, kind);
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.sql'))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
  return files.map(({ name, parentPath }) => ({
    ...readModelFile(name.slice(0, -'.sql'.length), readFileSync(join(parentPath, name), 'utf8')),
    subject: parentPath === folder ? '' : basename(parentPath),
  }));
}

export function readModelFile(name: string, text: string): ModelFile {
  const lines = text.split('\n');
  const header = headerOf(lines);
  const heading = header.filter((line) => isHeading(line));
  const settings = header.filter((line) => isSetting(line) && !isColumn(line));
  const query = lines
    .filter((line) => !line.startsWith('--'))
    .join('\n')
    .trim()
    .replace(/;$/, '');
  return {
    name,
    subject: '',
    query,
    title: [...heading, ...valuesOf(settings, 'title')].join(' '),
    about: header.filter((line) => !isHeading(line) && !isColumn(line) && !isSetting(line)).join(' '),
    excluded: valuesOf(settings, 'excluded').join(' '),
    settings: settings.filter((line) => !/^(title|excluded): /.test(line)),
    columns: new Map(header.filter(isColumn).map(columnOf)),
  };
}

/** The other files whose names a file's query reads, in their own order. */
export function readBy<Named extends { readonly name: string }>(file: ModelFile, others: readonly Named[]): Named[] {
  const read = new Set([...file.query.matchAll(/\b(?:FROM|JOIN)\s+(\w+)/g)].map(([, name]) => name));
  return others.filter(({ name }) => name !== file.name && read.has(name));
}

/** The columns that a file of the allow list spells out. */
export function publishedColumns(columns: ModelFile['columns'], published: ModelFile): string[] {
  const words = new Set(published.query.match(/\w+/g));
  return [...columns.keys()].filter((name) => words.has(name));
}

/** The comments that a file begins with; those within its query are the query's own. */
function headerOf(lines: readonly string[]): string[] {
  const end = lines.findIndex((line) => !line.startsWith('--'));
  return lines.slice(0, end === -1 ? lines.length : end).map((line) => line.slice('--'.length).trim());
}

const isHeading = (line: string): boolean => /^R\d+ · /.test(line);
const isColumn = (line: string): boolean => /^column \w+\??: ./.test(line);
const isSetting = (line: string): boolean => /^[a-z ]+: /.test(line);

function valuesOf(settings: readonly string[], word: string): string[] {
  return settings.filter((line) => line.startsWith(`${word}: `)).map((line) => line.slice(`${word}: `.length));
}

function columnOf(line: string): [string, { comment: string; nullable: boolean }] {
  const [, name, nullable, comment] = /^column (\w+)(\?)?: (.+)$/.exec(line) ?? [];
  if (!name || !comment) throw new Error(`expected "column name: meaning", got "${line}"`);
  return [name, { comment, nullable: nullable === '?' }];
}

/** Sorts files so that each follows the files whose names its query reads. */
function inOrder<File extends ModelFile>(files: readonly File[]): File[] {
  const sorted: File[] = [];
  const visit = (file: File, path: readonly string[]): void => {
    if (sorted.includes(file)) return;
    if (path.includes(file.name))
      throw new Error(`views read each other in a circle: ${[...path, file.name].join(' → ')}`);
    for (const other of readBy(file, files)) visit(other, [...path, file.name]);
    sorted.push(file);
  };
  for (const file of files) visit(file, []);
  return sorted;
}
