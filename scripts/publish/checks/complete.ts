import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inPlaces } from '../page.ts';
import { policyFiles, policyIn } from '../policy.ts';
import { stampFile } from '../stamp.ts';

const pages = ['public/index.html', 'public/404.html', 'internal/index.html', 'internal/404.html'];
const needed = [...pages, 'internal/noi-bo/index.html', `public/${stampFile}`, `internal/${stampFile}`];

/** Both sites with what every visitor needs, and the policy for each kind of server. */
export function complete(folder: string): string[] {
  const missing = needed.filter((path) => !existsSync(join(folder, path)));
  const withoutPolicy = policyFiles
    .map(({ name }) => `headers/${name}`)
    .filter((path) => !setsPolicy(join(folder, path)));
  return [
    ...inPlaces('Thiếu tệp, hãy chạy lại npm run build', missing),
    ...inPlaces('Thiếu quy tắc hiển thị cho máy chủ web, hãy chạy lại npm run build', withoutPolicy),
  ];
}

function setsPolicy(path: string): boolean {
  return existsSync(path) && policyIn(readFileSync(path, 'utf8')) !== undefined;
}
