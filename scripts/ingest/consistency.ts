import type { Problem } from './problem.ts';
import type { ReadFile, RejectedRow, Row } from './read.ts';

/** Rejects the rows that repeat a key or contradict an earlier row of the same thing, naming the earlier line. */
export function consistent(file: ReadFile): ReadFile {
  const accepted: Row[] = [];
  const rejected: RejectedRow[] = [...file.rejected];
  const seen = new Map<string, Row>();
  const first = new Map<string, Row>();
  for (const row of file.accepted) {
    const problems = [...repeatedKey(file, row, seen), ...contradictions(file, row, first)];
    if (problems.length > 0) rejected.push({ line: row.line, written: row.written, problems });
    else accepted.push(row);
  }
  return { ...file, accepted, rejected };
}

function repeatedKey(file: ReadFile, row: Row, seen: Map<string, Row>): Problem[] {
  const { key } = file.source;
  if (!key) return [];
  const value = JSON.stringify(key.map((name) => row.cells[name]));
  const earlier = seen.get(value);
  if (!earlier) {
    seen.set(value, row);
    return [];
  }
  const columns = key.map((name) => file.source.columns[name]?.header ?? name).join(', ');
  const message = `trùng với dòng ${earlier.line} (cùng ${columns})`;
  return [problemOf(file, row, null, { code: 'duplicate-row', message, suggestion: 'xóa một trong hai dòng' })];
}

function contradictions(file: ReadFile, row: Row, first: Map<string, Row>): Problem[] {
  const { steady } = file.source;
  if (!steady) return [];
  const value = String(row.cells[steady.per]);
  const earlier = first.get(value) ?? row;
  first.set(value, earlier);
  return steady.columns
    .filter((name) => row.cells[name] !== earlier.cells[name])
    .map((name) => {
      const other = written(file, earlier, name) || 'để trống';
      const message = `khác với dòng ${earlier.line} của cùng "${value}": ${other}`;
      return problemOf(file, row, name, { code: 'not-steady', message, suggestion: 'ghi giống nhau ở mọi dòng' });
    });
}

function problemOf(
  file: ReadFile,
  row: Row,
  column: string | null,
  what: Pick<Problem, 'code' | 'message' | 'suggestion'>,
): Problem {
  const header = column === null ? null : (file.source.columns[column]?.header ?? column);
  const value = column === null ? null : written(file, row, column);
  return { file: file.file, line: row.line, column: header, value, severity: 'error', ...what };
}

/** The cell as an officer would write it, not the code it stands for. */
function written(file: ReadFile, row: Row, column: string): string {
  const value = row.cells[column] ?? null;
  return value === null ? '' : (file.source.columns[column]?.format(value) ?? String(value));
}
