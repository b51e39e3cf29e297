import { documentText as words } from '../../../text/internal-documents.ts';
import { taskPath } from '../lists/task-list.ts';
import type { DocumentUsesRow, DocumentsRow } from '../rows.ts';

/** Something that rests on a document, and where it stands. */
export interface DocumentUse {
  label: string;
  path: string;
}

/** What rests on a document, by kind of thing. */
export interface DocumentUses {
  heading: string;
  links: DocumentUse[];
}

/** The kinds of thing that may rest on a document, in the order of their showing. */
const kinds = ['document', 'task', 'rule', 'decision'] as const;

export function usesOf(rows: readonly DocumentUsesRow[]): DocumentUses[] {
  return kinds
    .map((kind) => ({ heading: words.use[kind], links: rows.filter((row) => row.kind === kind).map(useOf) }))
    .filter(({ links }) => links.length > 0);
}

/** The documents on which one rests. */
export function basesOf(
  id: string,
  documents: readonly DocumentsRow[],
  uses: readonly DocumentUsesRow[],
): DocumentUse[] {
  const bases = new Set(
    uses.filter(({ kind, code }) => kind === 'document' && code === id).map(({ document_id }) => document_id),
  );
  return documents
    .filter(({ document_id }) => bases.has(document_id))
    .map((row) => ({ label: words.named(row.kind, row.number), path: `#${row.document_id}` }));
}

function useOf(row: DocumentUsesRow): DocumentUse {
  const { kind, year, code, name, amount } = row;
  if (kind === 'document') return { label: name, path: `#${code}` };
  if (kind === 'rule') return { label: words.rule(code, name), path: `/noi-bo/cach-tinh/quy-tac/#${code}` };
  if (year === null) throw new Error(`document_use has a ${kind} ${code} without a year`);
  if (kind === 'task') return { label: words.task(code, name), path: taskPath(year, code) };
  return { label: words.decision(name, amount), path: `/noi-bo/quyet-dinh/${year}/dong/#qd-${code}` };
}
