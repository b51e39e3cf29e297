import type { Cell, Column, Row } from '../../../../dashboards/table.ts';
import { text } from '../../../../text/vi.ts';

/** What of a cell is written: a colour, a bar or a link says nothing on paper. */
export interface AnnexCell {
  text: string;
  note?: string | undefined;
}

export function annexCell(row: Row, { key }: Column): AnnexCell {
  const cell: Cell | string = row.cells[key] ?? '';
  if (typeof cell === 'string') return { text: cell };
  return { text: cell.status ? text.status[cell.status] : cell.text, note: cell.note };
}
