import type { Header } from '../table/header.ts';
import { findHeader, searchedRecords } from '../table/header.ts';
import { matchedColumns } from '../table/header-row.ts';
import type { Problem } from '../report/problem.ts';
import { fileProblem, inQuotes } from '../report/problem.ts';
import type { FilePlace } from '../table/read.ts';
import { csvLine } from '../../../src/text/csv.ts';
import type { Sheet } from './workbook.ts';

/** The sheet of a workbook that a source is read from, with its first rows as the text of a CSV. */
export interface ChosenSheet {
  readonly sheet: Sheet;
  readonly head: string;
  readonly header: Header | undefined;
}

/**
 * The sheet whose header names most columns of the source. A hidden one is meant only where no other has any; of two
 * that match alike it cannot be known which is meant. Without any header the first sheet, for what is wrong with it.
 */
export function chooseSheet({ source, file }: FilePlace, sheets: readonly Sheet[]): ChosenSheet | Problem {
  const seen = sheets
    .toSorted((a, b) => Number(a.hidden) - Number(b.hidden))
    .map((sheet) => {
      const head = headOf(sheet);
      return { sheet, head, header: findHeader(source, head) };
    });
  const headed = seen.filter(({ header }) => header !== undefined);
  const open = headed.filter(({ sheet }) => !sheet.hidden);
  const [best, second] = (open.length > 0 ? open : headed).toSorted((a, b) => weight(b) - weight(a));
  if (best && second && weight(best) === weight(second)) return twoSheets(file, [best.sheet, second.sheet]);
  const chosen = best ?? seen[0];
  if (!chosen) throw new Error(`${file} was read and yet has no sheet`);
  return chosen;
}

/** Words are matched whatever space stands between them; so each row is one line of the text, and lines count rows. */
function headOf(sheet: Sheet): string {
  let lines = '';
  for (const { line, cells } of sheet.records) {
    if (line > searchedRecords) break;
    lines += `${csvLine(cells.map((cell) => cell.replaceAll('\n', ' ')))}\n`;
  }
  return lines;
}

function weight({ header }: ChosenSheet): number {
  return matchedColumns(header?.positions ?? []);
}

function twoSheets(file: string, sheets: readonly Sheet[]): Problem {
  const names = sheets.map(({ name }) => inQuotes(name)).join(' và ');
  const message = `có hai trang tính cùng có dòng tiêu đề của bảng này: ${names}`;
  return fileProblem(file, 'two-sheets', message, 'giữ lại một trang tính, hoặc ẩn trang tính kia đi');
}
