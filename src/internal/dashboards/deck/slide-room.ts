import { linesIn } from './lines-in.ts';

/** What stands above the body of a slide. */
export interface Head {
  readonly heading: string;
  readonly lead?: string | undefined;
}

/** A letter is about so wide, as a share of its height; bold ones are wider. */
export const letterWidth = { regular: 0.53, bold: 0.55 };

/** Lengths are in rem, of which a slide is 80 wide and 45 high, as in deck.css. */
export const slideWidth = 72;
const inner = 39;
const part = 1.9;
const gap = 1.5;

const sizes = {
  large: { letter: 2.5, line: 3.125 },
  small: { letter: 2.125, line: 2.66 },
};
const lead = { letter: 1.5, line: 2.2, gap: 0.5 };

export type HeadingSize = keyof typeof sizes;

/** A heading that needs a second line is written smaller. */
export function headingSize(heading: string): HeadingSize {
  return linesOf(heading, sizes.large.letter, letterWidth.bold) > 1 ? 'small' : 'large';
}

/** How high the body of a slide may be. */
export function roomUnder({ heading, lead: rest }: Head): number {
  const { letter, line } = sizes[headingSize(heading)];
  const headingHeight = linesOf(heading, letter, letterWidth.bold) * line;
  const leadHeight = rest ? lead.gap + linesOf(rest, lead.letter, letterWidth.regular) * lead.line : 0;
  return inner - part - headingHeight - leadHeight - gap;
}

function linesOf(text: string, letter: number, width: number): number {
  return linesIn(text, Math.floor(slideWidth / (letter * width)));
}
