import type { CDPSession, Locator, Page } from 'playwright-core';

/** What the wall shows: the number of the slide and its heading. */
export async function onTheWall(page: Page): Promise<{ place: number; id: string }> {
  const slides = page.locator('slide-deck .slide');
  const seen = await slides.evaluateAll((all) =>
    all.flatMap((slide, at) =>
      getComputedStyle(slide.querySelector('.picture') ?? slide).visibility === 'visible'
        ? [{ place: at + 1, id: slide.id }]
        : [],
    ),
  );
  const [only, ...others] = seen;
  if (!only || others.length > 0) throw new Error(`expected one slide on the wall, got ${seen.length}`);
  return only;
}

export async function placeOnTheWall(page: Page): Promise<number> {
  return (await onTheWall(page)).place;
}

export function slidesOf(page: Page): Locator {
  return page.locator('slide-deck .slide');
}

/** Opens the speaker's window by its key. */
export async function openSpeaker(page: Page): Promise<Page> {
  const [speaker] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('s')]);
  await speaker.locator('.current .slide').waitFor();
  return speaker;
}

/** The slide that the speaker's window shows as the one on the wall. */
export async function speakersSlide(speaker: Page): Promise<string | null> {
  return speaker.locator('.current .slide').getAttribute('id');
}

/** The pictures that are not there, by their addresses. */
export function missingPictures(page: Page): Promise<string[]> {
  return page
    .locator('img')
    .evaluateAll((images) =>
      images.flatMap((image) =>
        image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0 ? [] : [image.outerHTML],
      ),
    );
}

interface Swipe {
  readonly from: number;
  readonly to: number;
}

/** A finger drawn across the screen, as the screen tells it. */
export async function swipe(devTools: CDPSession, { from, to }: Swipe): Promise<void> {
  const middle = (from + to) / 2;
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y: 150 }] });
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: middle, y: 152 }] });
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: to, y: 155 }] });
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** A finger put down and taken away. */
export async function tap(devTools: CDPSession, x: number): Promise<void> {
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y: 150 }] });
  await devTools.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}
