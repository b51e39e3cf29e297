import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** Where the panel on the indicators stands in a built internal site, of its last year. */
export function panelPath(site: string): string {
  const folder = join(site, 'noi-bo/tien-do');
  const year = existsSync(folder) ? readdirSync(folder).toSorted().at(-1) : undefined;
  if (year === undefined) throw new Error(`Chưa có trang nội bộ ở ${site}: chạy npm run build trước.`);
  return `noi-bo/tien-do/${year}/tu-chon/`;
}

/** Opens the panel and waits until it takes a question. */
export async function openPanel(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.waitForFunction(() => document.querySelector('.panel form fieldset:enabled'));
}

/** Narrows the question to the first unit that the form offers. */
export async function chooseUnit(page: Page): Promise<void> {
  await page.locator('.panel select[id$="-unit"]').selectOption({ index: 1 });
}

/** The SQL of the question that the panel asks unasked. */
export function panelSql(page: Page): Promise<string> {
  return page.evaluate(() => document.querySelector('.panel section.answer pre')?.textContent ?? '');
}

/** Milliseconds from pressing the button, with no engine yet, to the frame with the answer. */
export function timeFirstAnswer(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const button = document.querySelector<HTMLButtonElement>('.panel form button[type=submit]');
    const answer = document.querySelector('.panel section.answer');
    if (!button || !answer) throw new Error('the page has no panel');
    const start = performance.now();
    button.click();
    do await new Promise(requestAnimationFrame);
    while (answer.getAttribute('aria-busy') === 'true');
    const failed = document.querySelector('.panel [role=status] strong');
    if (failed) throw new Error(`the panel has no answer: ${failed.textContent}`);
    return performance.now() - start;
  });
}

/** Milliseconds from pressing the button, with no engine yet, until the bar stands there and until it has moved. */
export function timeBar(page: Page): Promise<{ shown: number; moved: number }> {
  return page.evaluate(async () => {
    const button = document.querySelector<HTMLButtonElement>('.panel form button[type=submit]');
    if (!button) throw new Error('the page has no panel');
    const start = performance.now();
    const after = async (isSo: (value: number) => boolean): Promise<number> => {
      for (;;) {
        const bar = document.querySelector<HTMLProgressElement>('.panel progress');
        if (bar && isSo(bar.value)) return performance.now() - start;
        await new Promise(requestAnimationFrame);
      }
    };
    button.click();
    return { shown: await after(() => true), moved: await after((value) => value > 0) };
  });
}

/** Milliseconds from choosing the next quarter to the frame that shows the table under another caption. */
export function timeChoice(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const select = document.querySelector<HTMLSelectElement>('.panel select[id$="-quarter"]');
    const answer = document.querySelector('.panel section.answer');
    if (!select || !answer) throw new Error('the page has no panel');
    const caption = (): string | undefined => answer.querySelector('caption')?.textContent;
    const before = caption();
    const start = performance.now();
    select.selectedIndex = (select.selectedIndex + 1) % select.options.length;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    while (caption() === before) await new Promise(requestAnimationFrame);
    return performance.now() - start;
  });
}
