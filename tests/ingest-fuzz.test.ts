import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { ReadFile } from '../scripts/ingest/table/read.ts';
import { readFile } from '../scripts/ingest/table/read.ts';
import type { Source } from '../scripts/ingest/source.ts';
import { sources } from '../scripts/ingest/sources/all.ts';
import { mutated, mutations } from './mutated-bytes.ts';
import { trapSource } from './traps.ts';

const cases = Number(process.env['BANG_VANG_CASES'] ?? 2_000);
const fixtures = join(import.meta.dirname, 'fixtures');
const files = globSync('{xa-2026,traps}/**/*.csv', { cwd: fixtures }).toSorted();

test('whatever befalls the bytes of a file, it is read and no row is lost', { timeout: 20_000 + cases * 20 }, () => {
  const survives = fc.property(fc.constantFrom(...files), mutations, (file, accidents) => {
    const bytes = mutated(readFileSync(join(fixtures, file)), accidents);
    const read = readFile({ source: sourceOf(file), file, year: 2026, bytes, encoding: undefined });
    expect(read.accepted.length + read.rejected.length + read.setAside).toBe(read.read);
    expect(read.read > 0 || read.problems.length > 0).toBe(true);
    expect(linesBelowHeader(read)).toEqual([...new Set(linesBelowHeader(read))].toSorted((a, b) => a - b));
  });
  fc.assert(survives, { numRuns: cases, seed: 2026 });
});

/** Where each row begins; no two can begin on one line, and none above the header. */
function linesBelowHeader({ accepted, rejected, headerLine }: ReadFile): number[] {
  const lines = [...accepted, ...rejected].map(({ line }) => line).toSorted((a, b) => a - b);
  return [headerLine ?? 0, ...lines];
}

function sourceOf(file: string): Source {
  if (file.startsWith('traps')) return trapSource(basename(file));
  const source = sources.find((candidate) => file.replaceAll('\\', '/').endsWith(`/${candidate.file}`));
  if (!source) throw new Error(`no source reads the fixture ${file}`);
  return source;
}
