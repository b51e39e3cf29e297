import type { Cell, Column } from '../../dashboards/table.ts';
import { sourceText as words } from '../../text/internal-source.ts';

/** The last column of every list of rows: where each row stands in the files. */
export const sourceColumn: Column = { key: 'source', label: words.source };

/** Small, as it is looked at only when a row is questioned. */
export function sourceCell({ source_file, source_line }: { source_file: string; source_line: number }): Cell {
  return { text: '', note: words.line(source_file, source_line) };
}
