const style =
  'body{max-width:40rem;margin:auto;padding:1rem;font:1rem/1.6 system-ui,sans-serif}@media(prefers-color-scheme:dark){body{background:#191512;color:#efe8dc}}';

/** The text of a built page as someone would write it by hand: headings, paragraphs, one line of style, no font. */
export function plainPage(html: string): string {
  const [, main = ''] = /<main[^>]*>([\s\S]*)<\/main>/.exec(html) ?? [];
  const [, title = ''] = /<title>([^<]*)<\/title>/.exec(html) ?? [];
  const text = main
    .replace(/<(script|style|svg|nav)\b[\s\S]*?<\/\1>/g, '')
    .replace(/<(?!\/?(?:h[1-6]|p|ul|ol|li|dl|dt|dd|blockquote)\b)[^>]*>/g, '')
    .replace(/<(\w+)[^>]*>/g, '<$1>')
    .replace(/\s+/g, ' ');
  return `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style><main>${text}</main></html>`;
}
