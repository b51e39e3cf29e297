import type { NamedEncodings } from './data-folder.ts';
import { readDataFolder } from './data-folder.ts';
import { writeDatabases } from './database.ts';
import { summary, writeReport } from './report.ts';

export interface IngestOptions {
  /** Folder that the officer keeps. */
  readonly data: string;
  /** Folder for the databases, the report and the rejected rows. */
  readonly out: string;
  /** Go on without the rejected rows; errors of whole files still stop. */
  readonly allowRejects: boolean;
  readonly encodings: NamedEncodings;
}

/**
 * CSV folder → databases. Always writes the report; replaces the databases only when nothing is wrong, or nothing
 * but rows that the officer allows to be left out. Returns whether it replaced them.
 */
export async function ingest(options: IngestOptions): Promise<{ done: boolean; summary: string }> {
  const data = readDataFolder(options.data, options.encodings);
  const report = writeReport(data, options.out);
  const ofRows = new Set(data.files.flatMap((file) => file.rejected).flatMap((row) => row.problems));
  const stopping = report.issues.filter(
    (issue) => issue.severity === 'error' && !(options.allowRejects && ofRows.has(issue)),
  );
  if (stopping.length > 0) return { done: false, summary: summary(report) };
  await writeDatabases(data, options.out);
  return { done: true, summary: summary(report) };
}
