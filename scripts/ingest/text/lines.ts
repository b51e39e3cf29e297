/** A line longer than this is none of a table; its text goes on as if it had ended, or memory would run out. */
const longestLine = 16 << 20;

/** The same text in pieces of whole lines, each of which ends with \n whatever it ended with. */
export function* wholeLines(pieces: Iterable<string>): Generator<string> {
  let rest = '';
  for (const piece of pieces) {
    const text = rest + piece;
    const end = endOfLines(text);
    rest = text.slice(end);
    if (end > 0) yield tidy(text.slice(0, end));
  }
  if (rest !== '') yield tidy(rest);
}

/** Enough of a text to find the header of its table in. */
const beginning = 1 << 18;

/** The first lines of a text, up to so many; a last line without a line break is a piece of its own. */
export function beginningOf(pieces: Iterable<string>): string {
  let text = '';
  for (const piece of pieces) {
    text += piece;
    if (text.length >= beginning) break;
  }
  return text;
}

/** Behind the last line that is surely over: a \r at the very end may be half of \r\n. */
function endOfLines(text: string): number {
  const end = text.lastIndexOf('\n') + 1 || text.slice(0, -1).lastIndexOf('\r') + 1;
  return end === 0 && text.length > longestLine ? text.length : end;
}

function tidy(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}
