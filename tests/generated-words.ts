import fc from 'fast-check';

const syllables = 'Nguyễn Đỗ Thị Hòa Hoà ƯỜNG nghiêng cộng Công thôn ngày tháng năm'.split(' ');
const letters = [...'aĂâĐêơÝỳ019IVXAB', 'ê\u0323', 'a\u0306\u0301', '\u0301', '🌸'];
/** No `?`: between letters the reader takes it for a letter that was lost. */
const marks = [...'"\'`,;\t|.:()=+-@#/&%', '""', '",', '\n"', '" "'];
const gaps = ['\n', '\r\n', '\n\n', ' ', '  ', '\u00a0', '\u202f', '\u200b'];

/** Text for a cell and what must be read from it, which may be nothing. */
export const words = fc
  .array(fc.oneof(...[syllables, letters, marks, gaps].map((units) => fc.constantFrom(...units))), { maxLength: 12 })
  .map((units) => ({ written: units.join(''), value: cleaned(units.join('')) }))
  .filter(isNoMark);

/**
 * What the reader says it does to any cell: nothing invisible stays, spaces are one, letters are NFC, the dots of a form
 * and a dash are blank, and an apostrophe that keeps Excel from running a formula is none of the words.
 */
function cleaned(written: string): string {
  return written
    .replaceAll('\r\n', '\n')
    .replaceAll('\u200b', '')
    .replace(/[ \u00a0\u202f]+/g, ' ')
    .trim()
    .normalize('NFC')
    .replace(/^(?:[.…_][.…_\s]*|-)$/, '')
    .replace(/^'(?=[=+@-])/, '');
}

/** Where such a cell stands first it may mark a heading, a total, or a column's number, and its row is rightly none. */
function isNoMark({ value }: { value: string }): boolean {
  return !/^(?:[IVXLC]+[.\d]*|(?:tổng )?cộng\s*:?|\(?(?:[A-Z]|\d{1,2})\)?(?: ?= ?[\d\s()+:.-]+)?)$/i.test(value);
}
