import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { headersFolder } from '../../build/headers.ts';
import { inlineHashes } from '../../build/page-policy.ts';
import { inPlaces } from '../page.ts';
import { policyIn } from '../policy.ts';
import type { PageCheck } from '../verify.ts';

/** What stands within a page, scripts and styles, is what the site's policy allows: a server sends no other. */
export function inlineCheck(folder: string, audience: 'public' | 'internal'): PageCheck {
  const policy = policyIn(readFileSync(join(folder, headersFolder, `${audience}.nginx.conf`), 'utf8')) ?? '';
  const refused: string[] = [];
  return {
    read({ path, html }) {
      const { scripts, styles } = inlineHashes(html);
      if ([...scripts, ...styles].some((hash) => !policy.includes(hash))) refused.push(`${audience}/${path}`);
    },
    problems: () => inPlaces('Trang chứa mã hoặc kiểu dáng mà quy tắc hiển thị không cho phép', refused),
  };
}
