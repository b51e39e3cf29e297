/** Data for search engines as the text of a `<script>`; nothing in it can end that script. */
export function jsonLd(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
