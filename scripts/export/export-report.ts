import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatNumber } from '../../src/text/format.ts';
import { inlinePage, baseOf } from './inline-page.ts';
import { printReport } from './paper.ts';
import type { Reporting } from './report-period.ts';
import { deckPath, fileName, reportPath } from './report-period.ts';
import { writeWhole } from './whole-file.ts';

interface ExportOptions {
  /** The folder of the built internal site. */
  readonly site: string;
  readonly at: Reporting;
  readonly out: string;
  /** The program that prints; without one there is no PDF. */
  readonly browser: string | undefined;
  readonly tell: (line: string) => void;
}

const withoutBrowser = `Không có tệp PDF: máy này chưa có Chrome, Chromium hay Edge. Hãy cài một trong ba rồi chạy lại, hoặc đặt biến môi
trường CHROMIUM_PATH là đường dẫn của trình duyệt. Cũng có thể mở tệp HTML trên máy khác rồi in ra PDF (Ctrl + P).`;

/** Writes the files that are carried to the meeting. */
export async function exportReport({ site, at, out, browser, tell }: ExportOptions): Promise<void> {
  const write = (name: string, content: string | Uint8Array): string => {
    const path = join(out, name);
    const bytes = writeWhole(path, content);
    tell(`Đã ghi ${path} (${formatNumber(bytes / 1e6, 1)} MB)`);
    return path;
  };
  const name = fileName(at);
  const html = readFileSync(join(site, deckPath(at), 'index.html'), 'utf8');
  const deck = write(`${name}.html`, await inlinePage(html, site));
  if (!browser) return tell(withoutBrowser);
  tell('Đang in ra PDF…');
  const printed = await printReport({ browser, site, base: baseOf(html), report: reportPath(at), deck });
  write(`${name}.pdf`, printed.report);
  write(`${name}-trinh-chieu.pdf`, printed.deck);
}
