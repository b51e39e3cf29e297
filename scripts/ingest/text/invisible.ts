/**
 * What no letter of a table is: signs that steer a terminal, turn the direction of the text around them (U+202E), join or
 * part letters unseen; halves of signs, and codes that are none, which no XML may hold. The soft
 * hyphen stays, for it is the ư of TCVN3.
 */
const invisible = /[^\P{Cc}\n\t]|(?!\u00ad)\p{Cf}|\p{Cs}|\p{Noncharacter_Code_Point}/gu;

/** A line's or a paragraph's end as few programs write it. */
const strangeBreaks = /[\u2028\u2029]/g;

/** Only what can be seen, spaces, tabs and line breaks. */
export function visible(text: string): string {
  return text.replace(strangeBreaks, '\n').replace(invisible, '');
}
