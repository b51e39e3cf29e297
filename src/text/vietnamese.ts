/** Vietnamese order of names and sentences; numbers inside them count as numbers. */
export const collator = new Intl.Collator('vi', { numeric: true });

/**
 * The key under which spellings of the same Vietnamese words meet: lower case, no tone or vowel marks, đ as d,
 * one space between words. It is for looking up and searching; never show it.
 */
export function fold(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐɖƉ]/g, 'd') // NFD leaves đ whole, and Ð, Ɖ are typed for Đ
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The key by which a reference is matched: as `fold`, but the marks stay, since "Dương" and "Đường" are two names.
 * Only what is no difference in Vietnamese goes: Unicode form, case, spaces and dashes, the look-alikes of đ, where
 * the tone stands (Hòa, Hoà) and i for y at the end of a syllable (Sĩ, Sỹ).
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[ðɖ]/g, 'đ')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((syllable) => syllable !== '')
    .map(syllableKey)
    .join(' ');
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The syllable with its tone moved to the end and its final y written i. */
function syllableKey(syllable: string): string {
  const tone = syllable.match(tones)?.join('') ?? '';
  const letters = syllable.replace(tones, '');
  const vowels = /^([^aeiouy]*)y$/.test(letters) ? letters.replace(/y$/, 'i') : letters;
  return vowels + tone;
}
