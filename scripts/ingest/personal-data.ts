import type { Header } from './header.ts';
import type { Problem } from './problem.ts';
import { fileProblem } from './problem.ts';
import type { TextRecord } from './records.ts';

/**
 * The record without the personal data that nothing here needs, so that it reaches neither a database, nor the
 * report, nor the rejected rows. Where a quotation mark swallowed the lines that follow, no cell can be trusted.
 */
export function withoutPersonalData(record: TextRecord, { personal }: Header): TextRecord {
  if (personal.length === 0) return record;
  const keeps = (at: number): boolean => !record.brokenQuote && !personal.includes(at);
  return { ...record, cells: record.cells.map((cell, at) => (keeps(at) ? cell : '')) };
}

/** What was dropped, by column and number of cells; never a value. */
export function personalDataProblems(file: string, header: Header, records: readonly TextRecord[]): Problem[] {
  return header.personal.map((at) => {
    const dropped = records.filter((record) => (record.cells[at] ?? '') !== '').length;
    const message = `là thông tin cá nhân không cần đến: đã bỏ ${dropped} ô, không lưu ở đâu`;
    const problem = fileProblem(file, 'personal-data', message, 'xóa cột này khỏi tệp trước khi chuyển cho người khác');
    return { ...problem, line: header.line, column: header.cells[at] ?? null, severity: 'warning' };
  });
}
