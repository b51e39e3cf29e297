import { execFileSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import { findOrInstallPdfToText } from '../../scripts/poppler.ts';
import { newPage } from './browser.ts';

/** An internal page as its sheets come out of a printer, each as its lines of text. */
export async function printed(path: string): Promise<string[][]> {
  const { page } = await newPage();
  await page.goto(inject('internalUrl') + path, { waitUntil: 'networkidle' });
  const sheets = await sheetsOf(page);
  await page.close();
  return sheets;
}

/** The first column of a table that names its rows, as the page has it. */
export async function rowNames(path: string): Promise<string[]> {
  const { page } = await newPage();
  await page.goto(inject('internalUrl') + path);
  const cells = page.locator('table').first().locator('tbody th[scope="row"] a');
  const names = await cells.allInnerTexts();
  await page.close();
  return names;
}

async function sheetsOf(page: Page): Promise<string[][]> {
  const input = await page.pdf({ preferCSSPageSize: true });
  const text = execFileSync(await findOrInstallPdfToText(), ['-layout', '-', '-'], { input, encoding: 'utf8' });
  // A form feed ends each sheet, the last one too.
  return text
    .split('\f')
    .slice(0, -1)
    .map((sheet) =>
      sheet
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
}
