import { join } from 'node:path';
import { inPlaces } from '../page.ts';
import { readStamp } from '../stamp.ts';
import type { PageCheck } from '../verify.ts';

/** Every page of both sites is of the build that the public site names. */
export function buildCheck(folder: string, audience: 'public' | 'internal'): PageCheck {
  const build = readStamp(join(folder, 'public'))?.build;
  const own = readStamp(join(folder, audience))?.build;
  const strange: string[] = own === build ? [] : [`${audience} (${own ?? 'không ghi'})`];
  return {
    read({ path, html }) {
      const [, found = 'không ghi'] = /<meta name="build" content="([^"]*)"/.exec(html) ?? [];
      if (found !== build) strange.push(`${audience}/${path} (${found})`);
    },
    problems: () => inPlaces(`Các trang không cùng một bản dựng ${build ?? ''}, hãy chạy lại npm run build`, strange),
  };
}
