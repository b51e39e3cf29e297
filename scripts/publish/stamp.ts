import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionFile } from '../build/finish.ts';

/** What every built site says of itself in a file. */
export interface Stamp {
  /** Derived from what was built: both sites of one build have the same. */
  readonly build: string;
  readonly as_of: string;
}

/** The stamp of a built site; nothing where no site, or one without a stamp, stands. */
export function readStamp(site: string): Stamp | undefined {
  const path = join(site, versionFile);
  if (!existsSync(path)) return undefined;
  const { build, as_of } = JSON.parse(readFileSync(path, 'utf8')) as Partial<Stamp>;
  // It becomes the name of a folder.
  return typeof build === 'string' && /^[\w-]+$/.test(build) ? { build, as_of: String(as_of) } : undefined;
}
