import type { Cell, Row, RowGroup } from '../src/dashboards/table.ts';
import type { Report, ReportTable } from '../src/internal/dashboards/report/report.ts';
import { text } from '../src/text/vi.ts';
import type { WriterDocument, WriterTable } from './writer-document.ts';
import { plain } from './writer-document.ts';

/** What of a report is to be read in its annex: its sections, their sentences and their tables. */
export function expectedAnnex(report: Report): WriterDocument {
  return {
    headings: report.sections.map(({ heading }) => heading),
    paragraphs: sentencesOf(report).map(plain),
    tables: tablesOf(report).map(tableOf),
  };
}

/** The report of a year of which nothing is known. */
export function withoutRows(report: Report): Report {
  const emptied = (table: ReportTable): ReportTable => ({ ...table, groups: [] });
  const sections = report.sections.map((section) => ({ ...section, tables: section.tables.map(emptied) }));
  return { ...report, sections };
}

/** Captions are counted through; in place of a table without rows stands the sentence that says so. */
function sentencesOf(report: Report): string[] {
  const counted = tablesOf(report);
  return report.sections.flatMap(({ finding, provisional, tables }) => [
    finding,
    ...(provisional === undefined ? [] : [`Tạm tính: ${provisional}`]),
    ...tables.flatMap((table) => {
      const number = counted.indexOf(table) + 1;
      const above = number > 0 ? `Bảng ${number}. ${table.caption}` : (table.empty ?? text.table.empty);
      return [above, ...(table.footnote === undefined ? [] : [table.footnote])];
    }),
  ]);
}

function tablesOf({ sections }: Report): ReportTable[] {
  return sections.flatMap(({ tables }) => tables).filter(({ groups }) => groups.some(({ rows }) => rows.length > 0));
}

/** The table as it is to be read: a cell's note and a column's unit stand below. */
function tableOf({ columns, groups }: ReportTable): WriterTable {
  const head = columns.map(({ label, unit = '' }) => plain(`${label} ${unit}`));
  return { head: [head], rows: groups.flatMap((group) => [...labelOf(group), ...group.rows.map(cellsOf)]) };

  function cellsOf(row: Row): string[] {
    return columns.map(({ key }) => wordsOf(row.cells[key] ?? ''));
  }
}

function labelOf({ label, note = '' }: RowGroup): string[][] {
  return label === undefined ? [] : [[plain(`${label} ${note}`)]];
}

function wordsOf(cell: Cell | string): string {
  if (typeof cell === 'string') return plain(cell);
  return plain(`${cell.status ? text.status[cell.status] : cell.text} ${cell.note ?? ''}`);
}
