import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NamedEncodings } from '../ingest/table/table-input.ts';
import { internalDatabase, publicDatabase } from '../ingest/database/database.ts';
import { ingestLocked } from '../ingest/ingest.ts';
import { removeLeftOvers } from '../ingest/left-overs.ts';
import { busy, takeLock } from '../ingest/lock.ts';
import { progressBar } from '../ingest/report/progress-bar.ts';
import { databaseFolder } from './database-folder.ts';
import { finishSites } from './finish.ts';
import { renderSite } from './render.ts';
import { finishSwap, swapIn } from './swap.ts';

export type Audience = 'public' | 'internal';

export interface BuildOptions {
  readonly data: string;
  /** Folder for `public/` and `internal/`. */
  readonly out: string;
  readonly base: string;
  readonly allowRejects: boolean;
  readonly encodings?: NamedEncodings;
  readonly tell: (line: string) => void;
  /** Both, unless said otherwise. */
  readonly audiences?: readonly Audience[];
}

/** Each site is built from its own file and cannot open the other's. */
const databases: Readonly<Record<Audience, string>> = { public: publicDatabase, internal: internalDatabase };
const names: Readonly<Record<Audience, string>> = { public: 'trang công khai', internal: 'trang nội bộ' };

const workPrefix = '.dang-dung-';

/**
 * Data folder → both sites. They are put in place only when all is built; returns whether that was so. The databases
 * stay locked until then, so that both sites are of the same data.
 */
export async function buildSites(options: BuildOptions): Promise<boolean> {
  const folder = databaseFolder(options.out);
  const lock = takeLock(folder);
  if (!lock) {
    options.tell(busy(folder));
    return false;
  }
  try {
    return await buildLocked(options, folder);
  } finally {
    lock.release();
  }
}

async function buildLocked(options: BuildOptions, folder: string): Promise<boolean> {
  const { data, base, allowRejects, encodings = new Map(), tell, audiences = ['public', 'internal'] } = options;
  const out = resolve(options.out);
  finishSwap(out);
  const read = await ingestLocked({
    data,
    out: folder,
    allowRejects,
    encodings,
    progress: progressBar(process.stderr),
  });
  tell(read.summary);
  if (!read.done) return false;
  mkdirSync(out, { recursive: true });
  const work = mkdtempSync(join(out, workPrefix));
  try {
    for (const audience of audiences) tell(`Đang dựng ${names[audience]}…`);
    const rendered = await Promise.all(
      audiences.map((audience) =>
        renderSite({ audience, base, database: join(folder, databases[audience]), out: join(work, audience) }),
      ),
    );
    const failed = rendered.filter((site) => !site.done);
    for (const { output } of failed) tell(output);
    if (failed.length > 0) return false;
    tell('Đang đóng dấu phiên bản và nén các tệp…');
    await finishSites(work, audiences, base);
    swapIn(work, out);
    removeLeftOvers(out, workPrefix);
    for (const audience of audiences) tell(`Đã dựng ${names[audience]}: ${join(options.out, audience)}`);
    return true;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
