import type { BrowserContextOptions } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { expectQuiet, newPage, useBrowser } from './browser.ts';
import {
  missingPictures,
  onTheWall,
  openSpeaker,
  placeOnTheWall,
  slidesOf,
  speakersSlide,
  swipe,
  tap,
} from './deck-page.ts';

useBrowser();

const path = 'noi-bo/tong-ket/2023/trinh-chieu/';

async function opened(anchor = '', options: BrowserContextOptions = {}) {
  const watched = await newPage({ viewport: { width: 1280, height: 720 }, ...options });
  await watched.page.goto(inject('internalUrl') + path + anchor, { waitUntil: 'networkidle' });
  await watched.page.locator('slide-deck[data-live]').waitFor();
  return watched;
}

test('the keyboard leads from the first slide to the last, one after the other', async () => {
  const watched = await opened();
  const { page } = watched;
  const amount = await slidesOf(page).count();
  const seen = [await placeOnTheWall(page)];
  while (seen.length < amount) {
    await page.keyboard.press('ArrowRight');
    seen.push(await placeOnTheWall(page));
  }
  expect(seen).toEqual(Array.from({ length: amount }, (_, at) => at + 1));
  await page.keyboard.press('ArrowRight');
  expect(await placeOnTheWall(page)).toBe(amount);
  expect(await page.getByRole('status').innerText()).toMatch(new RegExp(`^Trang ${amount} trên ${amount}: `));
  await expectQuiet(watched);
});

test('a number and Enter, Home and End lead to their slides', async () => {
  const watched = await opened();
  const { page } = watched;
  await page.keyboard.press('1');
  await page.keyboard.press('0');
  expect(await page.locator('.typed').innerText()).toBe('10');
  await page.keyboard.press('Enter');
  expect(await placeOnTheWall(page)).toBe(10);
  expect(await page.locator('.typed').isVisible()).toBe(false);
  await page.keyboard.press('End');
  expect(await placeOnTheWall(page)).toBe(await slidesOf(page).count());
  await page.keyboard.press('Home');
  expect(await placeOnTheWall(page)).toBe(1);
  await expectQuiet(watched);
});

test('a wireless presenter goes forth and back and makes the wall black', async () => {
  const { page } = await opened();
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('PageUp');
  expect(await placeOnTheWall(page)).toBe(2);
  await page.keyboard.press('.');
  expect(await page.locator('.slide:visible').count()).toBe(0);
  await page.keyboard.press('.');
  expect(await placeOnTheWall(page)).toBe(2);
  await page.keyboard.press('F5');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.localName)).toBe('html');
  expect(await placeOnTheWall(page)).toBe(2);
  await page.close();
});

test('B makes the wall black and gives the same slide back', async () => {
  const { page } = await opened('#con-so');
  const before = await onTheWall(page);
  await page.keyboard.press('b');
  expect(await page.locator('.slide:visible').count()).toBe(0);
  expect(await page.getByRole('status').innerText()).toBe('Màn hình đang để đen. Bấm B để trở lại.');
  await page.keyboard.press('b');
  expect(await onTheWall(page)).toEqual(before);
  await page.close();
});

test('the address holds the shown slide: reload and a link bring it, and back leaves the deck', async () => {
  const { page } = await opened();
  const before = await page.evaluate(() => history.length);
  await page.keyboard.press('3');
  await page.keyboard.press('Enter');
  const third = await onTheWall(page);
  expect(new URL(page.url()).hash).toBe(`#${third.id}`);
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.reload();
  expect(await onTheWall(page)).toEqual(third);
  await page.evaluate(() => (location.hash = '#con-so'));
  await expect.poll(async () => (await onTheWall(page)).id).toBe('con-so');
  await page.close();
});

test('the picture fills the width or the height of any screen and stands in its middle', async () => {
  const { page } = await opened();
  const boxOn = async (width: number, height: number) => {
    await page.setViewportSize({ width, height });
    const box = await page.locator('[data-shown] .picture').boundingBox();
    return box && [box.x, box.y, box.width, box.height].map(Math.round);
  };
  expect(await boxOn(1920, 1080)).toEqual([0, 0, 1920, 1080]);
  expect(await boxOn(1024, 768)).toEqual([0, 96, 1024, 576]);
  expect(await boxOn(2000, 720)).toEqual([360, 0, 1280, 720]);
  await page.close();
});

test('a finger swipes and taps through the slides', async () => {
  const { page } = await opened('', { hasTouch: true, viewport: { width: 800, height: 450 } });
  const devTools = await page.context().newCDPSession(page);
  await swipe(devTools, { from: 500, to: 300 });
  await expect.poll(() => placeOnTheWall(page)).toBe(2);
  await tap(devTools, 780);
  await expect.poll(() => placeOnTheWall(page)).toBe(3);
  await swipe(devTools, { from: 300, to: 500 });
  await expect.poll(() => placeOnTheWall(page)).toBe(2);
  await tap(devTools, 20);
  await expect.poll(() => placeOnTheWall(page)).toBe(1);
  await page.close();
});

test('the mouse steps in the outer thirds only, and finds buttons for what the keys do', async () => {
  const watched = await opened();
  const { page } = watched;
  await page.mouse.click(640, 360);
  expect(await placeOnTheWall(page)).toBe(1);
  await page.mouse.click(1200, 200);
  expect(await placeOnTheWall(page)).toBe(2);
  await page.getByRole('button', { name: 'Trang sau' }).click();
  await page.keyboard.press('Space');
  expect(await placeOnTheWall(page)).toBe(4);
  await page.getByRole('button', { name: 'Các phím' }).click();
  expect(await page.getByRole('dialog', { name: 'Các phím khi trình chiếu' }).isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').isVisible()).toBe(false);
  await expectQuiet(watched);
});

test('the speaker’s window goes in step with the wall, whichever of the two is led', async () => {
  const watched = await opened();
  const { page } = watched;
  const speaker = await openSpeaker(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => speakersSlide(speaker)).toBe((await onTheWall(page)).id);
  const said = await page.locator('[data-shown] .speaker-notes p').allTextContents();
  expect(await speaker.locator('.notes p').allInnerTexts()).toEqual(said);
  await speaker.bringToFront();
  await speaker.keyboard.press('PageDown');
  await expect.poll(() => placeOnTheWall(page)).toBe(3);
  expect(await speaker.getByRole('status').innerText()).toBe(`Trang 3/${await slidesOf(page).count()}`);
  await speaker.keyboard.press('b');
  expect(await page.locator('.slide:visible').count()).toBe(0);
  await speaker.keyboard.press('End');
  expect(await speaker.locator('.next').innerText()).toContain('Đây là trang cuối.');
  await expectQuiet(watched);
});

test('there is one speaker’s window; it goes with the deck and comes back with its time', async () => {
  const { page } = await opened();
  const speaker = await openSpeaker(page);
  await page.bringToFront();
  await page.keyboard.press('s');
  await page.keyboard.press('4');
  await page.keyboard.press('Enter');
  expect(page.context().pages()).toHaveLength(2);
  const closed = speaker.waitForEvent('close');
  await page.reload();
  await closed;
  expect(await page.getByText('Bấm S để mở lại.').isVisible()).toBe(true);
  const again = await openSpeaker(page);
  await page.bringToFront();
  await page.keyboard.press('ArrowRight');
  expect(await placeOnTheWall(page)).toBe(5);
  await expect.poll(() => speakersSlide(again)).toBe((await onTheWall(page)).id);
  await again.close();
  await page.reload();
  expect(await page.getByText('Bấm S để mở lại.').isVisible()).toBe(false);
  await page.close();
});

test('a speaker’s window that the browser refuses is told on the wall', async () => {
  const { page } = await opened();
  await page.evaluate(() => (window.open = () => null));
  await page.keyboard.press('s');
  expect(await page.getByText('Trình duyệt đã chặn cửa sổ thứ hai.').isVisible()).toBe(true);
  await page.close();
});

test('once it is loaded, the deck goes on to its last slide without a network, the speaker’s window too', async () => {
  const watched = await opened();
  const { page } = watched;
  await page.context().setOffline(true);
  const speaker = await openSpeaker(page);
  await page.bringToFront();
  const amount = await slidesOf(page).count();
  for (let step = 1; step < amount; step += 1) await page.keyboard.press('PageDown');
  expect(await placeOnTheWall(page)).toBe(amount);
  expect(await missingPictures(page)).toEqual([]);
  await expect.poll(() => missingPictures(speaker)).toEqual([]);
  expect(await speakersSlide(speaker)).toBe((await onTheWall(page)).id);
  await page.close();
});
