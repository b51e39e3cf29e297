/** Fetches all letters of a page at once, also those of slides that are shown when the network may be gone. */
export function loadLetters(page: Document): void {
  // Those that do not come are replaced by the machine's own.
  for (const face of page.fonts) face.load().catch(console.warn);
}
