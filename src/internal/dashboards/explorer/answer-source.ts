import type { Database, Query } from '../../../db/database.ts';
import { explorerText as words } from '../../../text/internal-explorer.ts';
import type { EditionRow, SourceFilesRow } from '../rows.ts';
import editionSql from './edition.sql?raw';
import sourceFilesSql from './source-files.sql?raw';

/** Of which data a question is asked: what an answer that is taken away must tell. */
export interface AnswerSourceView {
  council: string;
  asOf: string;
  edition: string;
  files: { name: string; title: string; accepted: number; rejected: number }[];
}

export const edition: Query<EditionRow> = { name: 'edition', sql: editionSql };
export const sourceFiles: Query<SourceFilesRow> = { name: 'source-files', sql: sourceFilesSql };

export async function loadAnswerSource(db: Database): Promise<AnswerSourceView> {
  const [row] = await db.rows(edition);
  if (!row) throw new Error('the database names no organisation');
  return toView(row, await db.rows(sourceFiles));
}

export function toView(row: EditionRow, files: readonly SourceFilesRow[]): AnswerSourceView {
  return {
    council: row.council_name,
    asOf: row.as_of,
    edition: row.fingerprint,
    files: files.map(({ file, sheet, title, accepted, rejected }) => ({
      name: sheet === null ? file : words.sheet(file, sheet),
      ...{ title, accepted, rejected },
    })),
  };
}
