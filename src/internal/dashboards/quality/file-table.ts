import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { qualityText as words } from '../../../text/internal-quality.ts';
import type { FilesRow } from '../rows.ts';
import sql from './files.sql?raw';

export const files: Query<FilesRow> = { name: 'files', sql };

/** Every file that was read, those of all years first, then the latest year. */
export function fileTable(rows: readonly FilesRow[]): TableView {
  return {
    caption: words.filesCaption,
    columns: [
      { key: 'file', label: words.file, rowHeader: true, width: 'wide' },
      { key: 'encoding', label: words.encoding },
      { key: 'header', label: words.headerLine, align: 'end' },
      { key: 'read', label: words.readShort, align: 'end' },
      { key: 'accepted', label: words.acceptedShort, align: 'end' },
      { key: 'rejected', label: words.rejectedShort, align: 'end' },
      { key: 'setAside', label: words.setAside, align: 'end' },
      { key: 'warnings', label: words.warnings, align: 'end' },
    ],
    groups: [...Map.groupBy(rows, (row) => row.year)].map(([year, own]) => ({
      label: year === null ? words.everyYear : words.year(year),
      rows: own.map(rowOf),
    })),
  };
}

function rowOf(row: FilesRow): Row {
  return {
    cells: {
      file: { text: row.sheet === null ? row.file : words.sheet(row.file, row.sheet), note: row.title },
      encoding: row.encoding === null ? '' : (words.encodings[row.encoding] ?? row.encoding),
      header: formatNumber(row.header_line),
      read: formatNumber(row.read),
      accepted: formatNumber(row.accepted),
      rejected: { text: formatNumber(row.rejected), mark: row.rejected > 0 ? 'red' : undefined },
      setAside: formatNumber(row.set_aside),
      warnings: formatNumber(row.warnings),
    },
  };
}
