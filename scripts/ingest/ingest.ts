import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { NamedEncodings } from './table/table-input.ts';
import { readDataFolder } from './data-folder.ts';
import { openDatabases } from './database/database.ts';
import { removeLeftOvers } from './left-overs.ts';
import { busy, takeLock } from './lock.ts';
import { openPictures } from './picture/picture-store.ts';
import type { ProgressBar } from './report/progress-bar.ts';
import type { ReportSummary } from './report/report.ts';
import { openReport } from './report/report.ts';
import type { Ending } from './report/terminal-report.ts';
import { terminalReport } from './report/terminal-report.ts';

export interface IngestOptions {
  /** Folder that the officer keeps. */
  readonly data: string;
  /** Folder for the databases, the report and the rejected rows. */
  readonly out: string;
  /** Go on without the rejected rows; errors of whole files still stop. */
  readonly allowRejects: boolean;
  readonly encodings: NamedEncodings;
  /** Is shown how far a long file is read. */
  readonly progress?: ProgressBar;
}

/** What is being written stands in a folder of this name until it is whole. */
const workPrefix = '.dang-ghi-';

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
export async function ingestLocked({ data, out, allowRejects, encodings, progress }: IngestOptions): Promise<Ingested> {
  removeLeftOvers(out, workPrefix);
  const work = mkdtempSync(join(out, workPrefix));
  const report = openReport(work, out);
  const databases = await openDatabases(work, out);
  const pictures = openPictures(work, out);
  try {
    const read = await sparingly(() =>
      readDataFolder(data, encodings, {
        accept: (file, row) => databases.append(file, row),
        reject: (file, row) => report.reject(file, row),
        tell: (problem) => report.tell(problem),
        async pause({ file }, read) {
          progress?.show(file, read);
          await databases.settle();
        },
        picture(picture, { bytes, share }) {
          // Making the sizes of a small picture takes as long as reading a large table.
          progress?.show(picture.source_file, { share, size: Infinity });
          return pictures.make(picture, bytes);
        },
      }),
    );
    progress?.wipe();
    const told = report.finish(read.files);
    const ending = endingOf(told, allowRejects);
    if (ending === 'written') {
      pictures.place();
      await databases.finish(read, told.groups);
      pictures.keepOnly(read.pictures);
    }
    return { done: ending === 'written', summary: terminalReport(told, { folder: out, ending }) };
  } finally {
    await databases.close();
    rmSync(work, { recursive: true, force: true });
  }
}

function endingOf({ files, hasWrongFile }: ReportSummary, allowRejects: boolean): Ending {
  if (hasWrongFile) return 'stopped';
  return allowRejects || files.every(({ rejected }) => rejected === 0) ? 'written' : 'rowsRejected';
}

/** Every row read is soon let go of; left to itself, the engine lets a gigabyte of them pile up before it clears them away. */
async function sparingly<T>(work: () => Promise<T>): Promise<T> {
  setFlagsFromString('--heap-growing-percent=30');
  try {
    return await work();
  } finally {
    setFlagsFromString('--heap-growing-percent=0');
  }
}
