import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFile } from '../scripts/ingest/table/read.ts';
import { layouts, writeTable } from './generated-layout.ts';
import { everyKind, rows } from './generated-table.ts';

const cases = Number(process.env['BANG_VANG_CASES'] ?? 2_000);

test('a table is read back whole, however an office writes it down', { timeout: 20_000 + cases * 20 }, () => {
  const table = fc.array(rows, { maxLength: 6 });
  const readsBack = fc.property(table, layouts, (written, layout) => {
    const { bytes, records, lines } = writeTable(written, layout);
    const file = readFile({ source: everyKind, file: everyKind.file, year: null, bytes, encoding: undefined });
    expect(file.problems).toEqual([]);
    expect(file.rejected).toEqual([]);
    expect(file.accepted.map(({ cells }) => cells)).toEqual(written.map(valuesOf));
    expect(file.accepted.map(({ line }) => line)).toEqual(lines);
    expect([file.read, file.setAside]).toEqual([records, records - written.length]);
  });
  fc.assert(readsBack, { numRuns: cases, seed: 2026 });
});

function valuesOf(row: Readonly<Record<string, { value: unknown }>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(row).map(([name, { value }]) => [name, value]));
}
