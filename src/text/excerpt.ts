/** The text, or as many of its whole words as `most` signs hold, ending in "…". */
export function excerpt(text: string, most: number): string {
  if (text.length <= most) return text;
  // One sign is kept for the "…"; what follows the last space may be half a word.
  const start = text.slice(0, most).replace(/\s+\S*$/, '');
  return `${start.slice(0, most - 1).replace(/[\s,;:.–-]+$/, '')}…`;
}
