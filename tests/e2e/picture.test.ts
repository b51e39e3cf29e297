import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { expectQuiet, newPage, useBrowser } from './browser.ts';

useBrowser();

const story = (): string => new URL('guong-dien-hinh/clb-hat-then-luc-binh/', inject('publicUrl')).href;

test('the story of an exemplar shows its picture with what is to be seen in it', async () => {
  const watched = await newPage();
  await watched.page.goto(story(), { waitUntil: 'networkidle' });
  const picture = watched.page.getByRole('img', {
    name: 'Ba người thuộc ba thế hệ ngồi chiếu gảy đàn tính dưới giàn bầu',
  });
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth > 0 && image.complete)).toBe(true);
  expect(await watched.page.getByText('Tranh minh họa', { exact: true }).count()).toBe(1);
  await expectQuiet(watched);
});

test('a telephone fetches the smallest picture only', async () => {
  const watched = await newPage();
  const fetched: string[] = [];
  watched.page.on('request', (request) => {
    if (request.url().includes('/anh/')) fetched.push(request.url().replace(/^.*\/\w+-/, ''));
  });
  await watched.page.setViewportSize({ width: 360, height: 740 });
  await watched.page.goto(story(), { waitUntil: 'networkidle' });
  expect(fetched).toEqual(['480.webp']);
  await expectQuiet(watched);
});

test('an exemplar without consent to a picture has none on its page', async () => {
  const watched = await newPage();
  await watched.page.goto(new URL('guong-dien-hinh/lon-den-vu-muon/', inject('publicUrl')).href);
  expect(await watched.page.locator('main img').count()).toBe(0);
  await expectQuiet(watched);
});

test('both sites have the pictures that the databases name, and no other', () => {
  const names = (folder: string): string[] => readdirSync(join(inject('sampleFolder'), folder, 'anh')).toSorted();
  expect(names('public')).toEqual(names('build'));
  expect(names('internal')).toEqual(names('build'));
});
