import { join, resolve } from 'node:path';

/** Where a build keeps its databases and report: beside the default sites, or within a folder of its own. */
export function databaseFolder(out: string): string {
  return resolve(out) === resolve('dist') ? resolve('build') : join(resolve(out), 'build');
}
