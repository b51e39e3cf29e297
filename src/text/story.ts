import type { Token } from 'markdown-it';
import MarkdownIt from 'markdown-it';

/** HTML that an author wrote stays text, and an address becomes a link only when marked as one. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

// Consent to a picture is given apart from consent to the story, so a story brings none.
markdown.renderer.rules['image'] = () => '';

/** An exemplar's story as HTML. The page's own title is its h1, so a story's headings start at h2. */
export function renderStory(story: string): string {
  const tokens = markdown.parse(story, {});
  for (const token of tokens) if (token.tag === 'h1') token.tag = 'h2';
  return render(tokens);
}

/** The first paragraph of a story, for where it is only begun. */
export function renderOpening(story: string): string {
  const tokens = markdown.parse(story, {});
  const start = tokens.findIndex((token) => token.type === 'paragraph_open');
  const end = tokens.findIndex((token) => token.type === 'paragraph_close');
  return render(tokens.slice(start, end + 1));
}

function render(tokens: Token[]): string {
  return markdown.renderer.render(tokens, markdown.options, {});
}
