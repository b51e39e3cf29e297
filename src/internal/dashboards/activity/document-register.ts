import type { Cell, RowGroup, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatPartialDate } from '../../../text/format.ts';
import { documentText as words } from '../../../text/internal-documents.ts';
import { collator, fold } from '../../../text/vietnamese.ts';
import type { DocumentUsesRow, DocumentsRow } from '../rows.ts';
import { sourceCell, sourceColumn } from '../source-line.ts';
import type { DocumentUse, DocumentUses } from './document-use.ts';
import { basesOf, usesOf } from './document-use.ts';
import usesSql from './document-uses.sql?raw';
import documentsSql from './documents.sql?raw';

/** A document with what it rests on and what rests on it. */
export interface DocumentEntry {
  id: string;
  name: string;
  title: string;
  issued: string;
  bases: DocumentUse[];
  uses: DocumentUses[];
  amount: number;
}

export interface DocumentRegister {
  title: string;
  lead: string | undefined;
  table: TableView;
  entries: DocumentEntry[];
}

export const documents: Query<DocumentsRow> = { name: 'documents', sql: documentsSql };
export const documentUses: Query<DocumentUsesRow> = { name: 'document-uses', sql: usesSql };

export async function loadDocumentRegister(db: Database): Promise<DocumentRegister> {
  return toView(await db.rows(documents), await db.rows(documentUses));
}

export function toView(rows: readonly DocumentsRow[], uses: readonly DocumentUsesRow[]): DocumentRegister {
  const usesById = Map.groupBy(uses, (use) => use.document_id);
  const unnumbered = rows.filter(({ number }) => number === null).length;
  return {
    title: words.title(rows.length, unnumbered),
    lead: rows.length > 0 ? words.lead(usesById.size, rows.length) : undefined,
    table: {
      caption: words.caption,
      columns: [
        { key: 'number', label: words.number, rowHeader: true },
        { key: 'date', label: words.date },
        { key: 'subject', label: words.subject, width: 'wide' },
        { key: 'issuer', label: words.issuer },
        { key: 'uses', label: words.uses },
        sourceColumn,
      ],
      groups: kindsOf(rows).map(([kind, own]) => groupOf(kind, own, usesById)),
      footnote: words.footnote,
      empty: words.empty,
    },
    entries: kindsOf(rows)
      .flatMap(([, own]) => own)
      .map((row) => entryOf(row, rows, uses)),
  };
}

function kindsOf(rows: readonly DocumentsRow[]): [string, DocumentsRow[]][] {
  const order = (kind: string): number => (words.kinds.includes(kind) ? words.kinds.indexOf(kind) : words.kinds.length);
  return [...Map.groupBy(rows, ({ kind }) => kind)].toSorted(
    ([a], [b]) => order(a) - order(b) || collator.compare(a, b),
  );
}

function groupOf(
  kind: string,
  rows: readonly DocumentsRow[],
  usesById: ReadonlyMap<string, readonly DocumentUsesRow[]>,
): RowGroup {
  return {
    id: `loai-${fold(kind).replaceAll(' ', '-')}`,
    label: kind,
    note: words.group(rows.length),
    rows: rows.map((row) => ({
      cells: {
        number: row.number ?? { text: words.noNumber, mark: 'muted' },
        date: formatPartialDate(row.issued),
        subject: { text: row.title, note: row.note ?? undefined },
        issuer: row.issuer,
        uses: usesCell(row.document_id, usesById.get(row.document_id)?.length ?? 0),
        source: sourceCell(row),
      },
    })),
  };
}

function usesCell(id: string, uses: number): Cell | string {
  return uses === 0 ? '' : { text: words.useCount(uses), href: `#${id}`, count: uses };
}

function entryOf(
  row: DocumentsRow,
  documents: readonly DocumentsRow[],
  uses: readonly DocumentUsesRow[],
): DocumentEntry {
  const own = uses.filter(({ document_id }) => document_id === row.document_id);
  return {
    id: row.document_id,
    name: words.named(row.kind, row.number),
    title: row.title,
    issued: words.issued(formatPartialDate(row.issued), row.issuer),
    bases: basesOf(row.document_id, documents, uses),
    uses: usesOf(own),
    amount: own.length,
  };
}
