/** A story as it may be published, and whether something was in it that its author wrote for the office only. */
export interface PartedStory {
  readonly body: string;
  readonly hasNotes: boolean;
}

/** Between two lines of three hyphens at the very beginning: settings, as programs for blogs keep them. */
const settings = /^---[ \t]*\n(?:[\w -]+:.*\n|[ \t#].*\n|\n)*---[ \t]*(?:\n|$)/;

/** A comment that nobody closed goes to the end, as in HTML: to publish too little can be mended. */
const comment = /<!--[\s\S]*?(?:-->|$)/g;

/** Parts a story's text from the notes in it: what stands in comment marks, and settings before the first words. */
export function withoutNotes(text: string): PartedStory {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  const body = lines.replace(settings, '').replace(comment, '').trim();
  return { body, hasNotes: body !== lines };
}
