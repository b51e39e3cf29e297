import type { Page } from 'playwright-core';
import { inject } from 'vitest';
import type { WatchedPage } from './browser.ts';

/** Of every number there is. */
export const endless =
  'WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number) SELECT max(n) FROM number';

/** Leads to the page where the public file is asked, and waits until something may be asked. */
export async function consolePage({ page }: WatchedPage, query = ''): Promise<void> {
  await page.goto(`${inject('publicUrl')}du-lieu/truy-van/${query}`);
  await page.getByRole('textbox', { name: 'Câu lệnh SQL' }).and(page.locator(':enabled')).waitFor();
}

export async function ask(page: Page, sql: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Câu lệnh SQL' }).fill(sql);
  await page.keyboard.press('Control+Enter');
}

/** The rows of the table of results, as they are seen. */
export async function answered(page: Page): Promise<string[][]> {
  const table = page.getByRole('table', { name: 'Kết quả' });
  await table.waitFor();
  const rows = await table.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('td').allInnerTexts()));
}
