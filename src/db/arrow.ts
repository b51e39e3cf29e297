import type { DataType, Vector } from 'apache-arrow';
import { Bool, Float64, Int32, Table, Utf8, tableToIPC, vectorFromArray } from 'apache-arrow';
import type { Value } from './database.ts';
import type { ExportedField, FieldType } from './export.ts';

const types: Readonly<Record<FieldType, () => DataType>> = {
  VARCHAR: () => new Utf8(),
  INTEGER: () => new Int32(),
  DOUBLE: () => new Float64(),
  BOOLEAN: () => new Bool(),
};

/** Rows as an Arrow IPC file, which Python and R know as Feather. */
export function arrowFile(
  fields: readonly ExportedField[],
  rows: readonly (readonly Value[])[],
): Uint8Array<ArrayBuffer> {
  const columns = fields.map(({ name, type }, at): [string, Vector] => {
    const values = rows.map((row) => row[at] ?? null);
    return [name, vectorFromArray(values, types[type]())];
  });
  return Uint8Array.from(tableToIPC(new Table(Object.fromEntries(columns)), 'file'));
}
