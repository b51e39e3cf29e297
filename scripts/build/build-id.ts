import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from './site-files.ts';

/** DuckDB writes the same rows with other bytes each time; such files are named after what they hold, and pages name them. */
const unlikeBytes = /\.(duckdb|parquet)$/;

/**
 * The mark of a build, 12 hexadecimal digits: of all that was rendered, in all its sites. The same input gives the same
 * mark, and whatever is changed in a page gives another.
 */
export function buildIdOf(sites: readonly string[]): string {
  const mark = createHash('sha256');
  for (const site of sites) {
    for (const path of filesOf(site).filter((name) => !unlikeBytes.test(name))) {
      mark.update(`${path}\n`).update(
        createHash('sha256')
          .update(readFileSync(join(site, path)))
          .digest(),
      );
    }
  }
  return mark.digest('hex').slice(0, 12);
}
