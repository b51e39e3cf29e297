import type { NamedEncodings } from './data-folder.ts';
import { readDataFolder } from './data-folder.ts';
import { workPrefix, writeDatabases } from './database.ts';
import { removeLeftOvers } from './left-overs.ts';
import { busy, takeLock } from './lock.ts';
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

/** Whether the databases were replaced, and what to tell the officer. */
export interface Ingested {
  readonly done: boolean;
  readonly summary: string;
}

/** CSV folder → databases, unless another run writes into the same folder: then nothing there is touched. */
export async function ingest(options: IngestOptions): Promise<Ingested> {
  const lock = takeLock(options.out);
  if (!lock) return { done: false, summary: busy(options.out) };
  try {
    return await ingestLocked(options);
  } finally {
    lock.release();
  }
}

/**
 * The ingest of one who holds the lock of the folder. Always writes the report; replaces the databases only when
 * nothing is wrong, or nothing but rows that the officer allows to be left out.
 */
export async function ingestLocked(options: IngestOptions): Promise<Ingested> {
  removeLeftOvers(options.out, workPrefix);
  const data = readDataFolder(options.data, options.encodings);
  const report = writeReport(data, options.out);
  const ofRows = new Set(data.files.flatMap((file) => file.rejected).flatMap((row) => row.problems));
  const stopping = report.issues.filter(
    (issue) => issue.severity === 'error' && !(options.allowRejects && ofRows.has(issue)),
  );
  if (stopping.length > 0) return { done: false, summary: `${summary(report)}\nHãy sửa các lỗi trên rồi chạy lại.` };
  await writeDatabases(data, options.out);
  return { done: true, summary: summary(report) };
}
