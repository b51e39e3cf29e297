import { distance } from 'fastest-levenshtein';
import { fold, nameKey } from '../../src/text/vietnamese.ts';
import type { Problem } from './problem.ts';
import type { ReferenceFault } from './problem-code.ts';
import type { ReadFile, RejectedRow, Row } from './read.ts';
import type { Source } from './source.ts';

/** Something that other rows may refer to by its code or one of its names. */
interface Referent {
  readonly code: string;
  readonly name: string;
  readonly year: number | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly successors: readonly string[];
}

type Register = Map<string, Referent[]>;

/**
 * Puts the code of the row meant in place of each reference as written. A reference is matched exactly or by a
 * declared alias (`nameKey`), never by likeness; a row with a reference that has no match, or two, is rejected,
 * which may leave others without theirs: so until nothing changes.
 */
export function resolve(files: readonly ReadFile[]): ReadFile[] {
  let current = [...files];
  for (;;) {
    const register = registerOf(current);
    const next = current.map((file) => check(file, register));
    if (next.every((file, at) => file.rejected.length === current[at]?.rejected.length)) {
      return next.map((file) => ({ ...file, accepted: file.accepted.map((row) => replaced(file, row, register)) }));
    }
    current = next;
  }
}

function registerOf(files: readonly ReadFile[]): Map<string, Register> {
  const registers = new Map<string, Register>();
  for (const file of files) {
    const { provides } = file.source;
    if (!provides) continue;
    const register = registers.get(provides.kind) ?? new Map<string, Referent[]>();
    registers.set(provides.kind, register);
    for (const row of file.accepted) enter(register, provides, row, file.year);
  }
  return registers;
}

function enter(register: Register, provides: NonNullable<Source['provides']>, row: Row, year: number | null): void {
  const code = String(row.cells[provides.code]);
  const names = provides.names.flatMap((column) => row.cells[column] ?? []).map(String);
  const referent = {
    code,
    name: names[0] ?? code,
    year,
    validFrom: textOrNull(row.cells['valid_from']),
    validTo: textOrNull(row.cells['valid_to']),
    successors: listOf(row.cells['successor_ids']),
  };
  for (const key of new Set([code, ...names].map(nameKey))) {
    const known = register.get(key) ?? [];
    // A bloc stands on as many rows as it has members.
    if (known.some((other) => other.code === code && other.year === year)) continue;
    register.set(key, [...known, referent]);
  }
}

function check(file: ReadFile, registers: ReadonlyMap<string, Register>): ReadFile {
  const accepted: Row[] = [];
  const rejected: RejectedRow[] = [...file.rejected];
  for (const row of file.accepted) {
    const problems = referencesOf(file, row).flatMap(({ written, kind, header }) => {
      const found = find(registers.get(kind) ?? new Map(), written, file.year);
      if ('referent' in found) return [];
      const place = { file: file.file, line: row.line, column: header, value: written, severity: 'error' as const };
      return [{ ...place, code: `${found.why}-${kind.replaceAll('_', '-')}`, ...found.problem } satisfies Problem];
    });
    if (problems.length > 0) rejected.push({ line: row.line, written: row.written, problems });
    else accepted.push(row);
  }
  return { ...file, accepted, rejected };
}

function referencesOf(file: ReadFile, row: Row): { written: string; kind: string; header: string }[] {
  return Object.entries(file.source.columns).flatMap(([name, column]) => {
    const kind = column.refersTo;
    if (kind === undefined) return [];
    return listOf(row.cells[name]).map((written) => ({ written, kind, header: column.header }));
  });
}

function replaced(file: ReadFile, row: Row, registers: ReadonlyMap<string, Register>): Row {
  const cells: Record<string, unknown> = { ...row.cells };
  for (const [name, column] of Object.entries(file.source.columns)) {
    if (column.refersTo === undefined || cells[name] === null) continue;
    const codes = listOf(cells[name]).map((written) => codeOf(registers, column.refersTo ?? '', written, file.year));
    cells[name] = Array.isArray(cells[name]) ? codes : codes[0];
  }
  return { ...row, cells };
}

function codeOf(registers: ReadonlyMap<string, Register>, kind: string, written: string, year: number | null): string {
  const found = find(registers.get(kind) ?? new Map(), written, year);
  if ('referent' in found) return found.referent.code;
  throw new Error(`reference "${written}" to ${kind} was checked and yet has no match`);
}

type Found = { referent: Referent } | { why: ReferenceFault; problem: { message: string; suggestion?: string } };

function find(register: Register, written: string, year: number | null): Found {
  const known = register.get(nameKey(written)) ?? [];
  const ofYear = known.filter((referent) => referent.year === null || referent.year === year);
  const valid = ofYear.filter((referent) => isValid(referent, year));
  const [only, second] =
    valid.length > 1 ? valid.filter((referent) => nameKey(referent.code) === nameKey(written)) : valid;
  if (only && !second) return { referent: only };
  if (valid.length > 1)
    return {
      why: 'ambiguous',
      problem: {
        message: 'là tên của nhiều dòng khác nhau',
        suggestion: `dùng mã: ${valid.map((referent) => referent.code).join(', ')}`,
      },
    };
  const other = ofYear[0];
  if (other && year !== null) return { why: 'not-in-force', problem: outOfForce(register, other, year) };
  return { why: 'unknown', problem: unknown(register, written, year) };
}

function isValid(referent: Referent, year: number | null): boolean {
  if (year === null) return true;
  return (referent.validFrom ?? '') <= `${year}-12-31` && (referent.validTo ?? '9999') >= `${year}-01-01`;
}

function outOfForce(register: Register, referent: Referent, year: number): { message: string; suggestion?: string } {
  const everyone = [...new Set([...register.values()].flat())];
  const isOver = referent.validTo !== null && referent.validTo < `${year}-01-01`;
  const related = isOver
    ? successorsOf(register, referent)
    : everyone.filter((other) => successorsOf(register, other).includes(referent));
  const message = isOver ? `không còn trong năm ${year}` : `chưa có trong năm ${year}`;
  if (related.length === 0) return { message };
  const names = related.map((other) => `${other.name} (${other.code})`).join(', ');
  return { message, suggestion: isOver ? `đơn vị kế thừa là ${names}` : `trước đó là ${names}` };
}

/** Successors stand as the officer wrote them: by code or by name. */
function successorsOf(register: Register, referent: Referent): Referent[] {
  return referent.successors.flatMap((written) => register.get(nameKey(written)) ?? []);
}

function unknown(register: Register, written: string, year: number | null): { message: string; suggestion?: string } {
  const message = 'không có trong danh mục';
  const wanted = fold(written);
  const near = [...register]
    .flatMap(([key, referents]) => referents.map((referent) => ({ referent, away: distance(fold(key), wanted) })))
    .filter(({ referent }) => (referent.year === null || referent.year === year) && isValid(referent, year))
    .toSorted((a, b) => a.away - b.away);
  const names = [...new Set(near.map(({ referent }) => `${referent.name} (${referent.code})`))].slice(0, 3);
  return names.length === 0 ? { message } : { message, suggestion: `gần giống nhất: ${names.join('; ')}` };
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : value === null || value === undefined ? [] : [String(value)];
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
