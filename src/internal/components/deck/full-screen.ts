/** Fills the screen with the deck, or gives the screen back. */
export async function toggleFullScreen(page: Document): Promise<void> {
  try {
    if (page.fullscreenElement) await page.exitFullscreen();
    else await page.documentElement.requestFullscreen();
  } catch (error) {
    // The browser may refuse, as in a frame: the deck goes on in its window.
    console.warn(error);
  }
}
