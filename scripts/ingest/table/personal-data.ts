import type { Header } from './header.ts';
import type { Problem } from '../report/problem.ts';
import { fileProblem } from '../report/problem.ts';
import type { TextRecord } from '../text/records.ts';

/** Takes the personal data that nothing here needs out of a file as it is read, and counts it. */
export interface PersonalData {
  /**
   * The record without it, so that it reaches neither a database, nor the report, nor the rejected rows. Where a
   * quotation mark swallowed the lines that follow, no cell can be trusted.
   */
  drop(record: TextRecord): TextRecord;
  /** What was dropped, by column and number of cells; never a value. */
  problems(): Problem[];
}

export function personalData(file: string, header: Header): PersonalData {
  const dropped = new Map(header.personal.map((at) => [at, 0]));
  return {
    drop(record) {
      if (dropped.size === 0) return record;
      for (const [at, count] of dropped) if ((record.cells[at] ?? '') !== '') dropped.set(at, count + 1);
      const keeps = (at: number): boolean => !record.brokenQuote && !dropped.has(at);
      return { ...record, cells: record.cells.map((cell, at) => (keeps(at) ? cell : '')) };
    },
    problems() {
      return [...dropped].map(([at, count]) => {
        const message = `là thông tin cá nhân không cần đến: đã bỏ ${count} ô, không lưu ở đâu`;
        const advice = 'xóa cột này khỏi tệp trước khi chuyển cho người khác';
        const problem = fileProblem(file, 'personal-data', message, advice);
        return { ...problem, line: header.line, column: header.cells[at] ?? null, severity: 'warning' as const };
      });
    },
  };
}
