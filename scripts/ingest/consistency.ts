import type { Problem } from './report/problem.ts';
import { inQuotes } from './report/problem.ts';
import type { FilePlace, ReadFile } from './table/read.ts';
import type { RejectedRow, Row } from './table/row.ts';

/** The file without the rows that repeat a key or contradict an earlier row of the same thing. */
export function consistent(file: ReadFile): ReadFile {
  const accepted: Row[] = [];
  const rejected: RejectedRow[] = [...file.rejected];
  const check = consistencyCheck(file);
  for (const row of file.accepted) {
    const problems = check(row);
    if (problems.length > 0) rejected.push({ line: row.line, written: row.written, problems });
    else accepted.push(row);
  }
  return { ...file, accepted, rejected };
}

/** Sees the rows of one file in their order; tells those that repeat or contradict an earlier one, naming its line. */
export function consistencyCheck(file: FilePlace): (row: Row) => Problem[] {
  const names = Object.keys(file.source.columns);
  const indexesOf = (columns: readonly string[]): number[] => columns.map((name) => names.indexOf(name));
  const { key, steady } = file.source;
  const repeated = key ? repeatedKey(file, indexesOf(key)) : undefined;
  const contradicted = steady ? contradictions(file, indexesOf([steady.per, ...steady.columns])) : undefined;
  return (row) => [...(repeated?.(row) ?? []), ...(contradicted?.(row) ?? [])];
}

function repeatedKey(file: FilePlace, indexes: readonly number[]): (row: Row) => Problem[] {
  const lines = new Map<string, number>();
  const headers = indexes.map((index) => headerOf(file, index)).join(', ');
  return (row) => {
    // NÔNG VĂN MẪU is the Nông Văn Mẫu of the same unit.
    const value = JSON.stringify(indexes.map((index) => row.values[index])).toLowerCase();
    const earlier = lines.get(value);
    if (earlier === undefined) {
      lines.set(value, row.line);
      return [];
    }
    const message = `trùng với dòng ${earlier} (cùng ${headers})`;
    return [problemOf(file, row, null, { code: 'duplicate-row', message, suggestion: 'xóa một trong hai dòng' })];
  };
}

function contradictions(file: FilePlace, [per = 0, ...indexes]: readonly number[]): (row: Row) => Problem[] {
  const first = new Map<string, Row>();
  return (row) => {
    const value = String(row.values[per]);
    const earlier = first.get(value);
    if (!earlier) {
      first.set(value, row);
      return [];
    }
    return indexes
      .filter((index) => row.values[index] !== earlier.values[index])
      .map((index) => {
        const other = written(file, earlier, index);
        const there = other === null ? 'để trống' : `ghi ${inQuotes(other)}`;
        const message = `khác với dòng ${earlier.line} của cùng ${inQuotes(value)}, ở đó ${there}`;
        return problemOf(file, row, index, { code: 'not-steady', message, suggestion: 'ghi giống nhau ở mọi dòng' });
      });
  };
}

function problemOf(
  place: FilePlace,
  row: Row,
  index: number | null,
  what: Pick<Problem, 'code' | 'message' | 'suggestion'>,
): Problem {
  const column = index === null ? null : headerOf(place, index);
  const value = index === null ? null : written(place, row, index);
  return { file: place.file, line: row.line, column, value, severity: 'error', ...what };
}

function headerOf({ source }: FilePlace, index: number): string {
  return Object.values(source.columns)[index]?.header ?? '';
}

/** The cell as an officer would write it, not the code it stands for; null when it is blank. */
function written({ source }: FilePlace, row: Row, index: number): string | null {
  const value = row.values[index] ?? null;
  return value === null ? null : (Object.values(source.columns)[index]?.format(value) ?? String(value));
}
