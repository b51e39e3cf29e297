import { join } from 'node:path';
import { compressedCopies } from './checks/compressed-copies.ts';
import { complete } from './checks/complete.ts';
import { inlineCheck } from './checks/inline-parts.ts';
import { buildCheck } from './checks/one-build.ts';
import { countCheck } from './checks/counts.ts';
import { givenRows } from './checks/given-rows.ts';
import { linkCheck } from './checks/links.ts';
import { officeTexts } from './checks/office-texts.ts';
import { publicColumns } from './checks/public-columns.ts';
import { publicFiles } from './checks/public-files.ts';
import { yearTotals } from './checks/year-totals.ts';
import type { Page } from './page.ts';
import { basePath, pagesIn } from './page.ts';
import type { Progress } from './progress.ts';

/** A version as it was copied, before anyone sees it. */
export interface Version {
  readonly folder: string;
  /** The folder of the databases from which it was built. */
  readonly databases: string;
  readonly progress: Progress;
}

/** Reads the pages of one site one after the other, and tells in the end what is wrong with them. */
export interface PageCheck {
  read(page: Page): void;
  problems(): string[];
}

/** Everything that speaks against showing a version, each in a sentence for the officer. */
export async function verify(version: Version): Promise<string[]> {
  const missing = complete(version.folder);
  if (missing.length > 0) return missing;
  const { folder, databases, progress } = version;
  const site = join(folder, 'public');
  const problems = [...publicFiles(site), ...checkPages(version, 'public'), ...checkPages(version, 'internal')];
  progress.begin('Đang đối chiếu với cơ sở dữ liệu');
  const wrongData = [...(await publicColumns(site)), ...(await givenRows(site, databases))];
  // The pages are held against a database that is in order itself.
  problems.push(...(wrongData.length > 0 ? wrongData : await yearTotals(site)));
  problems.push(...compressedCopies(folder));
  progress.end();
  progress.begin('Đang tìm nội dung nội bộ trong trang công khai');
  problems.push(...(await officeTexts(site, databases, progress)));
  progress.end();
  return problems;
}

const titles = { public: 'trang công khai', internal: 'trang nội bộ' } as const;

function checkPages({ folder, progress }: Version, audience: keyof typeof titles): string[] {
  const site = join(folder, audience);
  const base = basePath(site);
  const checks: PageCheck[] = [
    buildCheck(folder, audience),
    inlineCheck(folder, audience),
    linkCheck(site, base),
    countCheck(site, base),
  ];
  const pages = pagesIn(site);
  progress.begin(`Đang kiểm tra ${pages.length} trang của ${titles[audience]}`);
  for (const [at, page] of pages.entries()) {
    const read = page.read();
    for (const check of checks) check.read(read);
    progress.show((at + 1) / pages.length);
  }
  progress.end();
  return checks.flatMap((check) => check.problems());
}
