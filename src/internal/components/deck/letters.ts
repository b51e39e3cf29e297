/** Fetches all letters of a page at once, also those of slides that are shown when the network may be gone. */
export function loadLetters(page: Document): void {
  for (const face of page.fonts) void face.load();
}
