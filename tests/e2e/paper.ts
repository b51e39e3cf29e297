import { execFileSync } from 'node:child_process';
import type { Locator, Page } from 'playwright-core';
import { inject } from 'vitest';
import { findOrInstallPdfToText } from '../../scripts/poppler.ts';
import { newPage } from './browser.ts';
import type { PrintedTable, TableLetters } from './paper-table.ts';
import { followTables } from './paper-table.ts';

/** A page as it comes out of a printer. */
export interface Print {
  readonly sheets: readonly Sheet[];
  readonly tables: readonly PrintedTable[];
  /** The sentences that say what was found, each with the letters of what shows it: the head of a table, the title of a picture. */
  readonly findings: readonly { readonly sentence: string; readonly shownBy: string }[];
  /** The typefaces in which it is drawn: "Tinos-Bold". */
  readonly letters: readonly string[];
}

export interface Sheet {
  readonly lines: readonly string[];
  /** Without blanks and in the order in which they were drawn: a cell's lines follow each other. */
  readonly letters: string;
}

/** Prints a page of the internal site. */
export async function print(path: string): Promise<Print> {
  const { page } = await newPage();
  await page.goto(inject('internalUrl') + path, { waitUntil: 'networkidle' });
  const pdf = await page.pdf({ preferCSSPageSize: true });
  await page.emulateMedia({ media: 'print' });
  const sheets = await sheetsOf(pdf);
  const tables = followTables(
    await tablesOf(page),
    sheets.map(({ letters }) => letters),
  );
  const findings = await findingsOf(page);
  await page.close();
  return { sheets, tables, findings, letters: lettersIn(pdf) };
}

async function tablesOf(page: Page): Promise<TableLetters[]> {
  const tables = await page.locator('table:visible').all();
  return Promise.all(
    tables.map(async (table) => ({
      head: (await lettersOf(table.locator('thead'))).join(''),
      rows: await lettersOf(table.locator('tbody tr')),
    })),
  );
}

async function findingsOf(page: Page): Promise<Print['findings']> {
  const sections = await page.locator('.section:has(> .lead)').all();
  return Promise.all(
    sections.map(async (section) => {
      const [sentence = ''] = await lettersOf(section.locator('> .lead'));
      const [shownBy = ''] = await lettersOf(section.locator('figcaption strong, thead').first());
      return { sentence, shownBy };
    }),
  );
}

async function lettersOf(parts: Locator): Promise<string[]> {
  return (await parts.allInnerTexts()).map(withoutBlanks);
}

async function sheetsOf(pdf: Buffer): Promise<Sheet[]> {
  const drawn = await textOf(pdf, '-raw');
  return (await textOf(pdf, '-layout')).map((text, at) => ({
    lines: text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== ''),
    letters: withoutBlanks(drawn[at] ?? ''),
  }));
}

/** The text of each sheet; a form feed ends each, the last one too. */
export async function textOf(pdf: Buffer, order: '-layout' | '-raw'): Promise<string[]> {
  const text = execFileSync(await findOrInstallPdfToText(), [order, '-', '-'], { input: pdf, encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

/** Chromium names a typeface in plain text, behind six letters for the part of it that the document holds. */
function lettersIn(pdf: Buffer): string[] {
  const names = pdf.toString('latin1').matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?([\w-]+)/g);
  return [...new Set([...names].flatMap(([, name]) => name ?? []))];
}

export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
