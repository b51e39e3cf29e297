import type { DataFolder } from '../scripts/ingest/data-folder.ts';
import { readDataFolder } from '../scripts/ingest/data-folder.ts';
import type { Problem } from '../scripts/ingest/report/problem.ts';
import type { NamedEncodings } from '../scripts/ingest/table/table-input.ts';

/** A data folder as read, with what is wrong in it. */
export interface ToldFolder extends DataFolder {
  readonly issues: readonly Problem[];
}

export async function readFolder(folder: string, encodings: NamedEncodings = new Map()): Promise<ToldFolder> {
  const issues: Problem[] = [];
  const data = await readDataFolder(folder, encodings, {
    accept: () => undefined,
    reject: (_, row) => issues.push(...row.problems),
    tell: (problem) => issues.push(problem),
  });
  return { ...data, issues };
}
