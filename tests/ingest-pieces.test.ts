import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ByteSource } from '../scripts/ingest/text/bytes.ts';
import { inMemory } from '../scripts/ingest/text/bytes.ts';
import type { ReadFile } from '../scripts/ingest/table/read.ts';
import { readWhole } from '../scripts/ingest/table/read.ts';
import { layouts, writeTable } from './generated-layout.ts';
import { everyKind, rows } from './generated-table.ts';

test('a file is read the same wherever its pieces are cut: in a letter, a line break, a quoted cell', () => {
  const table = fc.array(rows, { maxLength: 6 });
  const cuts = fc.array(fc.integer({ min: 3, max: 60 }), { minLength: 1, maxLength: 8 });
  const isTheSame = fc.property(table, layouts, cuts, (written, layout, lengths) => {
    const { bytes } = writeTable(written, layout);
    expect(read(cut(bytes, lengths))).toEqual(read(inMemory(bytes)));
  });
  fc.assert(isTheSame, { numRuns: 500, seed: 2026 });
});

test('a quotation mark that nobody closes takes no more than the lines that are in memory', () => {
  const line = `Nông Văn A,"${'x'.repeat(90)}",1\n`;
  const content = `Họ và tên,Ghi chú,Điểm\nA,"không đóng,1\n${line.replaceAll('"', '').repeat(150_000)}`;
  const { read: records, accepted, rejected, setAside } = read(cut(Buffer.from(content), [1 << 20]));
  expect(rejected.map(({ problems }) => problems[0]?.code)).toEqual(['broken-quote']);
  expect(accepted.length).toBeGreaterThan(50_000);
  expect(accepted.length + rejected.length + setAside).toBe(records);
});

function read(bytes: ByteSource): ReadFile {
  return readWhole({ source: everyKind, file: everyKind.file, year: null, bytes, encoding: undefined });
}

/** The bytes in pieces of these lengths, over and over. */
function cut(bytes: Uint8Array, lengths: readonly number[]): ByteSource {
  return {
    size: bytes.length,
    given: 0,
    *pieces() {
      for (let from = 0, at = 0; from < bytes.length; at++) {
        const length = lengths[at % lengths.length] ?? 1;
        yield bytes.subarray(from, from + length);
        from += length;
      }
    },
  };
}
