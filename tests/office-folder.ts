import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { ingest } from '../scripts/ingest/ingest.ts';

export type Cells = Record<string, string>;

/** The sample as an office keeps it for its own: a copy that may be edited, and a place for what is made of it. */
export interface OfficeFolder {
  readonly data: string;
  readonly out: string;
  /** Changes the rows of a file, or the whole text of one that is no table. */
  edit(file: string, change: (rows: Cells[]) => Cells[]): void;
  editText(file: string, change: (text: string) => string): void;
  /** Reads the folder; returns what the officer is told, when something is wrong. */
  read(): Promise<string | null>;
  remove(): void;
}

export function officeFolder(): OfficeFolder {
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  const [data, out] = [join(folder, 'du-lieu'), join(folder, 'trang')];
  cpSync(join(import.meta.dirname, '../data'), data, { recursive: true });
  const editText = (file: string, change: (text: string) => string): void => {
    const path = join(data, file);
    const [before, after] = [readFileSync(path, 'utf8'), change(readFileSync(path, 'utf8'))];
    if (after === before)
      throw new Error(`the edit of ${file} changes nothing: the sample is not what the test expects`);
    writeFileSync(path, after);
  };
  return {
    data,
    out,
    editText,
    edit: (file, change) => editText(file, (text) => withRows(text, change)),
    async read() {
      const { done, summary } = await ingest({ data, out, allowRejects: false, encodings: new Map() });
      return done ? null : summary;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function withRows(text: string, change: (rows: Cells[]) => Cells[]): string {
  const read = Papa.parse<Cells>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  return Papa.unparse(change(read.data), { columns: read.meta.fields ?? [], delimiter: read.meta.delimiter });
}
