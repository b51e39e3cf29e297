import { expect, test } from 'vitest';
import { newPage, useBrowser } from './browser.ts';
import { findOnEach } from './page-types.ts';

useBrowser();

test('a visit asks nothing of another host, and nothing that it asks for fails', async () => {
  const watched = await newPage();
  const { page } = watched;
  const failed: string[] = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(response.url());
  });
  await findOnEach(page, async () => {
    await page.waitForLoadState('networkidle');
    return [];
  });
  await page.close();
  expect({ failed, foreign: watched.foreign, errors: watched.errors }).toEqual({ failed: [], foreign: [], errors: [] });
});
