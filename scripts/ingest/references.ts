import { distance } from 'fastest-levenshtein';
import { fold, nameKey } from '../../src/text/vietnamese.ts';
import type { CellProblem } from './cells/cell.ts';
import type { Problem, Severity } from './report/problem.ts';
import type { ReferenceFault } from './report/problem-code.ts';
import type { FilePlace, ReadFile } from './table/read.ts';
import { cutIntoNames } from './cells/several-names.ts';
import type { RejectedRow, Row } from './table/row.ts';
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

/** All that may be referred to, by its kind. */
export type Registers = ReadonlyMap<string, Register>;

/** A row with the code of the row meant in place of each reference, or why that cannot be known. */
export interface Resolved {
  readonly row: Row | RejectedRow;
  readonly warnings: readonly Problem[];
}

/**
 * Puts the code of the row meant in place of each reference as written. A reference is matched exactly or by a
 * declared alias (`nameKey`), never by likeness; a row with a reference that has no match, or two, is rejected,
 * which may leave others without theirs: so until nothing changes.
 */
export function resolve(files: readonly ReadFile[]): ReadFile[] {
  let current = [...files];
  for (;;) {
    const registers = registersOf(current);
    const next = current.map((file) => checked(file, registers));
    if (next.every((file, at) => file.rejected.length === current[at]?.rejected.length)) return next;
    current = current.map((file, at) => withoutRejected(file, next[at]?.rejected ?? []));
  }
}

/** The rows that stay have their references still as written: which they mean may yet change. */
function withoutRejected(file: ReadFile, rejected: readonly RejectedRow[]): ReadFile {
  const lines = new Set(rejected.map(({ line }) => line));
  return { ...file, rejected, accepted: file.accepted.filter(({ line }) => !lines.has(line)) };
}

/** What these files' rows let others refer to. */
export function registersOf(files: readonly ReadFile[]): Registers {
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
  const { cells } = row;
  const code = String(cells[provides.code]);
  const names = provides.names.flatMap((column) => cells[column] ?? []).map(String);
  const referent = {
    code,
    name: names[0] ?? code,
    year,
    validFrom: textOrNull(cells['valid_from']),
    validTo: textOrNull(cells['valid_to']),
    successors: listOf(cells['successor_ids']),
  };
  for (const key of new Set([code, ...names].map(nameKey))) {
    const known = register.get(key) ?? [];
    // A bloc stands on as many rows as it has members.
    if (known.some((other) => other.code === code && other.year === year)) continue;
    register.set(key, [...known, referent]);
  }
}

function checked(file: ReadFile, registers: Registers): ReadFile {
  const accepted: Row[] = [];
  const rejected: RejectedRow[] = [...file.rejected];
  const problems: Problem[] = [...file.problems];
  const check = referenceCheck(file, registers);
  for (const written of file.accepted) {
    const { row, warnings } = check(written);
    problems.push(...warnings);
    if ('problems' in row) rejected.push(row);
    else accepted.push(row);
  }
  return { ...file, accepted, rejected, problems };
}

/** A column whose cells name rows of another source. */
interface Referring {
  readonly index: number;
  readonly header: string;
  readonly isList: boolean;
  lookUp(written: string): LookedUp;
}

/** The codes that a name stands for; or why it stands for none. */
type LookedUp = { codes: readonly string[]; warning?: CellProblem } | { why: CellProblem };

/** Looks up the references of one file's rows. */
export function referenceCheck({ source, file, year }: FilePlace, registers: Registers): (row: Row) => Resolved {
  const referring = Object.values(source.columns).flatMap((column, index): Referring[] => {
    if (column.refersTo === undefined) return [];
    const isList = column.sqlType === 'VARCHAR[]';
    const target = { kind: column.refersTo, register: registers.get(column.refersTo) ?? new Map(), year };
    return [{ index, header: column.header, isList, lookUp: remembered((written) => lookUp(target, written, isList)) }];
  });
  return (row) => {
    if (referring.length === 0) return { row, warnings: [] };
    const values = [...row.values];
    const problems: Problem[] = [];
    const warnings: Problem[] = [];
    for (const { index, header, isList, lookUp } of referring) {
      const written = values[index];
      if (written === null || written === undefined) continue;
      const codes: string[] = [];
      for (const name of isList ? listOf(written) : [String(written)]) {
        const found = lookUp(name);
        const said = 'why' in found ? found.why : found.warning;
        const severity: Severity = 'why' in found ? 'error' : 'warning';
        if (said)
          (severity === 'error' ? problems : warnings).push({
            file,
            line: row.line,
            column: header,
            value: name,
            severity,
            ...said,
          });
        if ('codes' in found) codes.push(...found.codes);
      }
      values[index] = isList ? codes : codes[0];
    }
    if (problems.length > 0) return { row: { line: row.line, written: row.written, problems }, warnings: [] };
    return { row: row.with(values), warnings };
  };
}

/** Names repeat: each spelling is looked up once, up to so many. */
const namesKept = 50_000;

function remembered(lookUp: (written: string) => LookedUp): (written: string) => LookedUp {
  const known = new Map<string, LookedUp>();
  return (written) => {
    const before = known.get(written);
    if (before) return before;
    const found = lookUp(written);
    if (known.size < namesKept) known.set(written, found);
    return found;
  };
}

interface Target {
  readonly kind: string;
  readonly register: Register;
  readonly year: number | null;
}

function lookUp(target: Target, written: string, isList: boolean): LookedUp {
  const { kind, register, year } = target;
  const found = find(register, written, year);
  if ('referent' in found) return { codes: [found.referent.code] };
  const names =
    isList && found.why === 'unknown'
      ? cutIntoNames(written, (name) => 'referent' in find(register, name, year))
      : undefined;
  if (!names) return { why: { code: `${found.why}-${kind.replaceAll('_', '-')}`, ...found.problem } };
  return { codes: names.flatMap((name) => codeOf(find(register, name, year))), warning: severalNames(names) };
}

function codeOf(found: Found): string[] {
  return 'referent' in found ? [found.referent.code] : [];
}

function severalNames(names: readonly string[]): CellProblem {
  const message = `được đọc là ${names.length} tên: ${names.join('; ')}`;
  return { code: 'several-names', message, suggestion: 'ngăn các tên bằng dấu chấm phẩy' };
}

type Found = { referent: Referent } | { why: ReferenceFault; problem: { message: string; suggestion?: string } };

function find(register: Register, written: string, year: number | null): Found {
  const known = register.get(nameKey(written)) ?? [];
  const ofYear = known.filter((referent) => referent.year === null || referent.year === year);
  const valid = ofYear.filter((referent) => isValid(referent, year));
  const [only, second] = valid.length > 1 ? byCode(valid, written) : valid;
  if (only && !second) return { referent: only };
  if (valid.length > 1)
    return {
      why: 'ambiguous',
      problem: {
        message: 'là tên của nhiều dòng khác nhau',
        suggestion: `ghi mã thay cho tên: ${valid.map((referent) => referent.code).join(' hoặc ')}`,
      },
    };
  const other = ofYear[0];
  if (other && year !== null) return { why: 'not-in-force', problem: outOfForce(register, other, year) };
  return { why: 'unknown', problem: unknown(register, written, year) };
}

/** A code wins over a name that is written alike, and a code as it stands over one that differs in a dash or case. */
function byCode(referents: readonly Referent[], written: string): Referent[] {
  const exact = referents.filter(({ code }) => code === written);
  return exact.length > 0 ? exact : referents.filter(({ code }) => nameKey(code) === nameKey(written));
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
  if (related.length === 0)
    return { message, suggestion: 'nếu không nhầm tên thì xem lại "Từ ngày", "Đến ngày" trong danh mục' };
  const names = related.map(label).join(', ');
  return { message, suggestion: isOver ? `ghi tên đơn vị kế thừa: ${names}` : `ghi tên lúc ấy: ${names}` };
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
  const names = [...new Set(near.map(({ referent }) => label(referent)))].slice(0, 3);
  if (names.length > 0) return { message, suggestion: `gần giống nhất: ${names.join('; ')}` };
  return { message, suggestion: 'danh mục ấy chưa có dòng nào được nhận, xem lại tệp của danh mục trước' };
}

function label({ name, code }: Referent): string {
  return name === code ? code : `${name} (${code})`;
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : value === null || value === undefined ? [] : [String(value)];
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
