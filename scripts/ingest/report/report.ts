import { closeSync, existsSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { csvLine, writeCells } from '../../../src/text/csv.ts';
import type { Alike } from './alike.ts';
import { alikeProblems } from './alike.ts';
import { onDisk } from '../text/bytes.ts';
import type { FolderFile, RejectingFile } from '../data-folder.ts';
import { rejectHeaders } from '../table/header-row.ts';
import type { Problem } from './problem.ts';
import { sentence } from './problem.ts';
import type { RejectedRow } from '../table/row.ts';

/** `build/report.json`: for each file read = accepted + rejected + set_aside. */
export interface Report {
  readonly files: readonly FileReport[];
  readonly issues: readonly Problem[];
}

export interface FileReport {
  readonly file: string;
  /** Sheet of a workbook; null for a CSV. */
  readonly sheet: string | null;
  readonly encoding: string | null;
  readonly delimiter: string | null;
  readonly header_line: number | null;
  readonly read: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly set_aside: number;
}

export function fileReport(file: FolderFile): FileReport {
  return {
    file: file.file,
    sheet: file.sheet,
    encoding: file.encoding,
    delimiter: file.delimiter,
    header_line: file.headerLine,
    read: file.read,
    accepted: file.accepted,
    rejected: file.rejected,
    set_aside: file.setAside,
  };
}

/** Writes down what is wrong as it is found: all of it in files, and in memory only what will be told. */
export interface ReportWriter {
  tell(problem: Problem): void;
  reject(file: RejectingFile, row: RejectedRow): void;
  /** Puts the report and the rejected rows in the place of earlier ones. */
  finish(files: readonly FolderFile[]): ReportSummary;
}

/** The report, its problems alike by alike. */
export interface ReportSummary {
  readonly files: readonly FileReport[];
  readonly groups: readonly Alike[];
  /** Whether a file as a whole is wrong: leaving out rows does not mend it. */
  readonly hasWrongFile: boolean;
}

/** Rejected rows are written as CSV, whatever they were read from. */
function rejectsName(file: string): string {
  return file.replace(/\.xlsx$/, '.csv');
}

/** Writes in a work folder until all is known; `report.json` and `rejects/` then go to the folder for them. */
export function openReport(work: string, folder: string): ReportWriter {
  const issues = textFile(join(work, 'issues.json'));
  const rejects = new Map<string, TextFile>();
  const alike = alikeProblems();
  let hasWrongFile = false;
  let isFirst = true;
  const write = (problem: Problem): void => {
    alike.add(problem);
    issues.write(`${isFirst ? '' : ','}\n    ${plainJson(problem)}`);
    isFirst = false;
  };
  return {
    tell(problem) {
      hasWrongFile ||= problem.severity === 'error';
      write(problem);
    },
    reject(file, row) {
      for (const problem of row.problems) write(problem);
      const kept = rejects.get(file.file) ?? textFile(join(work, 'rejects', rejectsName(file.file)));
      if (!rejects.has(file.file)) kept.write(writeCells([[...rejectHeaders, ...file.headerCells]]));
      rejects.set(file.file, kept);
      const reasons = row.problems.map((problem) => sentence(problem)).join('\n');
      kept.write(`${csvLine([String(row.line), reasons, ...row.written])}\r\n`);
    },
    finish(files) {
      for (const file of [issues, ...rejects.values()]) file.close();
      const reports = files.map(fileReport);
      writeReport(work, reports);
      putInPlace(work, folder);
      return { files: reports, groups: alike.groups(), hasWrongFile };
    },
  };
}

/** Names of files and sheets may steer a terminal that shows the report; JSON itself escapes no more than the first of such signs. */
function plainJson(value: Problem | FileReport): string {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u2028\u2029]|\p{Cf}/gu, (sign) =>
    sign.replace(/./gs, (half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, '0')}`),
  );
}

function writeReport(work: string, files: readonly FileReport[]): void {
  const report = textFile(join(work, 'report.json'));
  const lines = files.map((file) => `    ${plainJson(file)}`).join(',\n');
  report.write(`{\n  "files": [\n${lines}\n  ],\n  "issues": [`);
  for (const piece of onDisk(join(work, 'issues.json')).pieces()) report.write(piece);
  report.write('\n  ]\n}\n');
  report.close();
}

function putInPlace(work: string, folder: string): void {
  rmSync(join(folder, 'rejects'), { recursive: true, force: true });
  for (const name of ['report.json', 'rejects']) {
    if (existsSync(join(work, name))) renameSync(join(work, name), join(folder, name));
  }
}

interface TextFile {
  write(text: string | Uint8Array): void;
  close(): void;
}

/** A file that is written little by little. */
function textFile(path: string): TextFile {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  return {
    write: (text) => (typeof text === 'string' ? writeSync(file, text) : writeSync(file, text)),
    close: () => closeSync(file),
  };
}
