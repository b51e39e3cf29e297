import type { Head, Header } from './header.ts';
import { headOf, headerIn } from './header.ts';
import { matchedColumns } from './header-row.ts';
import type { Problem } from '../report/problem.ts';
import { fileProblem } from '../report/problem.ts';
import type { Source } from '../source.ts';
import { sources } from '../sources/all.ts';

/** The source whose header the text has, with every column that it needs; of several the one with most. */
export function tableIn(text: string): Source | undefined {
  return tableOf(headOf(text))?.source;
}

/** A file in which the header of its own source is not found, or not whole, while that of another is. */
export function otherTable(file: string, source: Source, text: string): Problem | undefined {
  const head = headOf(text);
  const own = headerIn(source, head);
  if (own?.missing.length === 0) return undefined;
  const other = tableOf(head);
  if (!other || (own && matched(other.header) <= matched(own))) return undefined;
  const message = `tệp này có tiêu đề của ${described(other.source)}, không phải của ${described(source)}`;
  return fileProblem(file, 'other-table', message, 'mở đúng trang tính trong Excel rồi xuất lại');
}

function tableOf(head: Head): { source: Source; header: Header } | undefined {
  const whole = sources.flatMap((source) => {
    const header = headerIn(source, head);
    return header?.missing.length === 0 ? [{ source, header }] : [];
  });
  return whole.toSorted((a, b) => matched(b.header) - matched(a.header))[0];
}

function matched(header: Header): number {
  return matchedColumns(header.positions);
}

function described(source: Source): string {
  return `${source.file} (${source.title})`;
}
