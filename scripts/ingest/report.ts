import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataFolder } from './data-folder.ts';
import type { Problem } from './problem.ts';
import { sentence } from './problem.ts';
import type { ReadFile } from './read.ts';
import { writeCells } from './write.ts';

/** `build/report.json`: for each file read = accepted + rejected + set_aside. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly issues: readonly Problem[];
}

export interface FileReport {
  readonly file: string;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly header_line: number | null;
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly set_aside: number;
}

export function reportOf(data: DataFolder): Report {
  return {
    files: data.files.map((file) => ({
      file: file.file,
      encoding: file.encoding,
      delimiter: file.delimiter,
      header_line: file.headerLine,
      read: file.read,
      accepted: file.accepted.length,
      rejected: file.rejected.length,
      set_aside: file.setAside,
    })),
    issues: [...data.problems, ...data.files.flatMap(problemsOf)],
  };
}

/** A file, its rows and the problems of each, in the order of its lines. */
function problemsOf(file: ReadFile): Problem[] {
  const ofRows = file.rejected.toSorted((a, b) => a.line - b.line).flatMap((row) => row.problems);
  return [...file.problems, ...ofRows];
}

/** Writes the report and, per file, the rejected rows with their line and reason, so that they can be mended there. */
export function writeReport(data: DataFolder, folder: string): Report {
  const report = reportOf(data);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  rmSync(join(folder, 'rejects'), { recursive: true, force: true });
  for (const file of data.files.filter((file) => file.rejected.length > 0)) {
    const path = join(folder, 'rejects', file.file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, writeCells(rejectTable(file)));
  }
  return report;
}

function rejectTable(file: ReadFile): string[][] {
  const width = Math.max(file.headerCells.length, ...file.rejected.map((row) => row.written.length));
  const rows = file.rejected.map((row) => {
    const reasons = row.problems.map((problem) => sentence(problem)).join('\n');
    return [...padded(row.written, width), String(row.line), reasons];
  });
  return [[...padded(file.headerCells, width), 'Dòng', 'Lý do'], ...rows];
}

function padded(cells: readonly string[], width: number): string[] {
  return [...cells, ...Array<string>(width - cells.length).fill('')];
}

const shownPerKind = 20;

/** The report as an officer reads it on the terminal. */
export function summary(report: Report): string {
  const accepted = report.files.reduce((sum, file) => sum + file.accepted, 0);
  const rejected = report.files.reduce((sum, file) => sum + file.rejected, 0);
  const errors = report.issues.filter((issue) => issue.severity === 'error');
  const shown = errors.slice(0, shownPerKind).map((issue) => `  ✗ ${sentence(issue)}`);
  const warnings = report.issues.filter((issue) => issue.severity === 'warning');
  return [
    `Đã đọc ${report.files.length} tệp: nhận ${accepted} dòng, từ chối ${rejected} dòng.`,
    ...shown,
    ...(errors.length > shownPerKind ? [`  … và ${errors.length - shownPerKind} lỗi nữa, xem report.json.`] : []),
    ...warnings.slice(0, shownPerKind).map((issue) => `  ! ${sentence(issue)}`),
  ].join('\n');
}
