import type { DataType, Vector } from 'apache-arrow';
import { Bool, Float64, Int32, Table, Utf8, makeBuilder, tableToIPC } from 'apache-arrow';
import type { FieldType, Value } from './database.ts';
import type { ExportedField } from './export.ts';

const types: Readonly<Record<FieldType, () => DataType>> = {
  VARCHAR: () => new Utf8(),
  INTEGER: () => new Int32(),
  DOUBLE: () => new Float64(),
  BOOLEAN: () => new Bool(),
};

/** Rows as an Arrow IPC file, which Python and R know as Feather; what is noted of them all stands in its schema. */
export function arrowFile(
  fields: readonly ExportedField[],
  rows: readonly (readonly Value[])[],
  notes: ReadonlyMap<string, string> = new Map(),
): Uint8Array<ArrayBuffer> {
  const columns = fields.map(({ name, type }, at): [string, Vector] => {
    const values = rows.map((row) => row[at] ?? null);
    return [name, vectorOf(values, types[type]())];
  });
  const table = new Table(Object.fromEntries(columns));
  for (const [name, note] of notes) table.schema.metadata.set(name, note);
  return Uint8Array.from(tableToIPC(table, 'file'));
}

/** Told itself what is null, Arrow would compile a function from text to know it, which the page's policy refuses. */
function vectorOf(values: readonly Value[], type: DataType): Vector {
  const builder = makeBuilder({ type, nullValues: [] });
  for (const [at, value] of values.entries()) {
    if (builder.setValid(at, value !== null)) builder.setValue(at, value);
  }
  return builder.finish().toVector();
}
