import MarkdownIt from 'markdown-it';

/** HTML that an author wrote stays text, and an address becomes a link only when marked as one. */
const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

// Consent to a picture is given apart from consent to the story, so a story brings none.
markdown.renderer.rules['image'] = () => '';

/** An exemplar's story as HTML. The page's own title is its h1, so a story's headings start at h2. */
export function renderStory(story: string): string {
  const tokens = markdown.parse(story, {});
  for (const token of tokens) if (token.tag === 'h1') token.tag = 'h2';
  return markdown.renderer.render(tokens, markdown.options, {});
}
