import type { Cell, Row, TableView } from '../../../dashboards/table.ts';
import type { Query } from '../../../db/database.ts';
import { qualityText as words } from '../../../text/internal-quality.ts';
import type { FilesRow, ProblemsRow } from '../rows.ts';
import sql from './problems.sql?raw';

export const problems: Query<ProblemsRow> = { name: 'problems', sql };

/** What is to be mended, file by file: those with rejected rows first. */
export function problemTable(rows: readonly ProblemsRow[], files: readonly FilesRow[]): TableView {
  const byFile = [...Map.groupBy(rows, (row) => row.file)];
  const hasError = (own: readonly ProblemsRow[]): boolean => own.some(({ severity }) => severity === 'error');
  const ordered = byFile.toSorted(([, a], [, b]) => Number(hasError(b)) - Number(hasError(a)));
  return {
    caption: words.problemsCaption,
    columns: [
      { key: 'what', label: words.what, rowHeader: true, width: 'wide' },
      { key: 'level', label: words.level, width: 'medium' },
      { key: 'column', label: words.column },
      { key: 'lines', label: words.lines, width: 'medium' },
      { key: 'advice', label: words.advice, width: 'wide' },
    ],
    groups: ordered.map(([file, own]) => {
      const known = files.find((one) => one.file === file);
      const note = known && words.fileNote(known.title, known.accepted, known.rejected);
      return { label: known?.sheet ? words.sheet(file, known.sheet) : file, note, rows: own.map(rowOf) };
    }),
    footnote: rows.length > 0 ? words.keeper : undefined,
    empty: words.clean,
  };
}

function rowOf(row: ProblemsRow): Row {
  return {
    cells: {
      what: { text: row.title, note: saidOf(row) },
      level: {
        text: words.severity[row.severity] ?? row.severity,
        note: row.code ?? undefined,
        mark: row.severity === 'error' ? 'red' : undefined,
      },
      column: row.column_header ?? '',
      lines: linesOf(row),
      advice: capitalised(row.suggestion ?? ''),
    },
  };
}

function saidOf({ title, sample_value, message, is_example }: ProblemsRow): string | undefined {
  if (sample_value === null && message === title) return undefined;
  const said = sample_value === null ? message : words.saidOf(sample_value, message);
  return is_example ? words.example(said) : said;
}

function linesOf({ lines, first_lines, more_lines }: ProblemsRow): Cell | string {
  if (first_lines === null) return words.wholeFile;
  if (lines === 1) return words.line(first_lines);
  return {
    text: words.countedLines(lines),
    note: more_lines > 0 ? words.moreLines(first_lines, more_lines) : first_lines,
  };
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase('vi') + sentence.slice(1);
}
