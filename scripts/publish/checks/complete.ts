import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionFile } from '../../build/finish.ts';
import { headersFolder } from '../../build/headers.ts';
import { inPlaces } from '../page.ts';
import { policyFiles, policyIn } from '../policy.ts';

const pages = ['public/index.html', 'public/404.html', 'internal/index.html', 'internal/404.html'];
const needed = [...pages, 'internal/noi-bo/index.html', `public/${versionFile}`, `internal/${versionFile}`];

/** Both sites with what every visitor needs, and the policy for each kind of server. */
export function complete(folder: string): string[] {
  const missing = needed.filter((path) => !existsSync(join(folder, path)));
  const withoutPolicy = policyFiles
    .map(({ name }) => `${headersFolder}/${name}`)
    .filter((path) => !setsPolicy(join(folder, path)));
  return [
    ...inPlaces('Thiếu tệp, hãy chạy lại npm run build', missing),
    ...inPlaces('Thiếu quy tắc hiển thị cho máy chủ web, hãy chạy lại npm run build', withoutPolicy),
  ];
}

function setsPolicy(path: string): boolean {
  return existsSync(path) && policyIn(readFileSync(path, 'utf8')) !== undefined;
}
