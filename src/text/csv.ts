/** Cells as a CSV that Excel opens: UTF-8 behind a byte order mark, commas, CRLF. */
export function writeCells(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${csvLine(row)}\r\n`).join('')}`;
}

/** One line of a CSV, without its line break. */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => enclosed(harmless(cell))).join(',');
}

/** Excel runs a cell that begins like a formula, in some languages also with a sign of full width; behind an apostrophe it is text, and the reader leaves that out. */
function harmless(cell: string): string {
  return /^[=+@＝＋＠\t\r]|^[-－](?![\d.,]*$)/.test(cell) ? `'${cell}` : cell;
}

/** In quotes where a reader would else take the cell for several, or drop the spaces at its ends. */
function enclosed(cell: string): string {
  return /[",\r\n\ufeff]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
