/** How many lines a text takes where so many letters fit in one: it is broken between words, an overlong word within itself. */
export function linesIn(text: string, letters: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= letters) {
      used = needed;
      continue;
    }
    lines += (used === 0 ? -1 : 0) + Math.ceil(word.length / letters);
    used = word.length % letters || letters;
  }
  return lines;
}
