import { execFileSync } from 'node:child_process';
import type { Locator } from 'playwright-core';
import { inject } from 'vitest';
import { findOrInstallPdfToText } from '../../scripts/poppler.ts';
import { newPage } from './browser.ts';

/** A page as it comes out of a printer. */
export interface Print {
  readonly sheets: readonly Sheet[];
  /** The head and the rows of the page's first table, each as its letters without blanks. */
  readonly head: string;
  readonly rows: readonly string[];
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
  const table = page.locator('table').first();
  const [head = ''] = await lettersOf(table.locator('thead'));
  const rows = await lettersOf(table.locator('tbody tr'));
  await page.close();
  return { sheets: await sheetsOf(pdf), head, rows };
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

export function withoutBlanks(text: string): string {
  return text.replace(/\s+/g, '');
}
