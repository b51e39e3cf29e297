import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildSites } from '../../scripts/build/sites.ts';
import { serveSite } from '../../scripts/serve/static-site.ts';
import { fixtureWith, temporaryFolder } from '../data-folder.ts';
import { expectQuiet, newPage, useBrowser } from './browser.ts';

useBrowser();

test('where all was read well, the page says that nothing is to be mended', async () => {
  const watched = await newPage();
  await watched.page.goto(`${inject('internalUrl')}noi-bo/chat-luong-du-lieu/`);
  expect(await watched.page.getByText('Không có lỗi, không có cảnh báo.', { exact: true }).isVisible()).toBe(true);
  await expectQuiet(watched);
});

test('a reader goes from the overview to the file, the lines and the sentence of what was left out', async () => {
  const site = await serveSite({ directory: await siteWithUnknownUnit(), port: 0 });
  onTestFinished(() => site.close());
  const watched = await newPage();
  const { page } = watched;
  await page.goto(`${site.url}noi-bo/`);
  await page.getByRole('link', { name: '1 lỗi khi đọc tệp' }).click();
  await page.getByRole('link', { name: '2026/bo-phieu.csv' }).click();
  const lead = 'bị từ chối nên không có trong số liệu, người giữ tệp cần sửa';
  expect(await page.getByText(`2 dòng ở 1 tệp ${lead}`).isVisible()).toBe(true);
  const table = page.getByRole('table', { name: 'Lỗi và cảnh báo theo tệp' });
  expect(await table.getByRole('rowheader').first().innerText()).toContain('2026/bo-phieu.csv');
  const row = table.getByRole('row', { name: 'Không có trong danh mục' });
  expect((await row.getByRole('cell').allInnerTexts()).slice(1, 3)).toEqual(['Đơn vị', '2 dòng\n2, 3']);
  expect(await row.innerText()).toContain('“Thôn Khe Chúc” không có trong danh mục');
  await expectQuiet(watched);
});

/** The internal site of a folder whose first two ballots name a unit that is not there. */
async function siteWithUnknownUnit(): Promise<string> {
  const data = fixtureWith({});
  const path = join(data, '2026/bo-phieu.csv');
  const [header = '', ...rows] = readFileSync(path, 'utf8').split('\n');
  const wrong = rows.map((row, at) => (at < 2 ? row.replace(/Thôn [^,;\t]+/, 'Thôn Khe Chúc') : row));
  writeFileSync(path, [header, ...wrong].join('\n'));
  const out = temporaryFolder();
  const lines: string[] = [];
  const tell = (line: string): number => lines.push(line);
  const built = await buildSites({ data, out, base: '/', allowRejects: true, tell, audiences: ['internal'] });
  if (!built) throw new Error(lines.join('\n'));
  return join(out, 'internal');
}
