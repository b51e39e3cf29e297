/** Encodings in which Vietnamese offices typed before Unicode. */
export type LegacyEncoding = 'tcvn3' | 'vni' | 'cp1258';

/** A text that reads as Vietnamese in a legacy encoding and not as it stands. */
export interface Recognised {
  readonly encoding: LegacyEncoding;
  /** The part of the marked words that are Vietnamese when read so. */
  readonly share: number;
  /** A word that only this encoding makes Vietnamese, to show the officer. */
  readonly sample: string;
}

/** What the Latin letters of windows-1252 stand for in one legacy encoding. */
interface Table {
  readonly letters: ReadonlyMap<string, string>;
  /** Any spelling of the table, the longest first. */
  readonly spelling: RegExp;
  /** A word that has only ASCII letters and spellings of the table. */
  readonly whole: RegExp;
}

/**
 * TCVN 5712:1993 VN3, which the fonts .VnTime and ABC show. A capital with a tone has no byte of its own: it was typed
 * as the small letter in a font of capitals (.VnTimeH), so it comes back small and its case cannot be recovered.
 */
const tcvn3 = table([
  ['¡ ¢ § £ ¤ ¥ ¦', 'Ă Â Đ Ê Ô Ơ Ư'],
  ['¨ © ® ª « ¬ \u00ad', 'ă â đ ê ô ơ ư'],
  ['µ ¸ ¶ · ¹', 'à á ả ã ạ'],
  ['» ¾ ¼ ½ Æ', 'ằ ắ ẳ ẵ ặ'],
  ['Ç Ê È É Ë', 'ầ ấ ẩ ẫ ậ'],
  ['Ì Ð Î Ï Ñ', 'è é ẻ ẽ ẹ'],
  ['Ò Õ Ó Ô Ö', 'ề ế ể ễ ệ'],
  ['× Ý Ø Ü Þ', 'ì í ỉ ĩ ị'],
  ['ß ã á â ä', 'ò ó ỏ õ ọ'],
  ['å è æ ç é', 'ồ ố ổ ỗ ộ'],
  ['ê í ë ì î', 'ờ ớ ở ỡ ợ'],
  ['ï ó ñ ò ô', 'ù ú ủ ũ ụ'],
  ['õ ø ö ÷ ù', 'ừ ứ ử ữ ự'],
  ['ú ý û ü þ', 'ỳ ý ỷ ỹ ỵ'],
]);

const smallVni: [string, string][] = [
  ['aø aù aû aõ aï', 'à á ả ã ạ'],
  ['aê aè aé aú aü aë', 'ă ằ ắ ẳ ẵ ặ'],
  ['aâ aà aá aå aã aä', 'â ầ ấ ẩ ẫ ậ'],
  ['ñ', 'đ'],
  ['eø eù eû eõ eï', 'è é ẻ ẽ ẹ'],
  ['eâ eà eá eå eã eä', 'ê ề ế ể ễ ệ'],
  ['ì í æ ó ò', 'ì í ỉ ĩ ị'],
  ['oø où oû oõ oï', 'ò ó ỏ õ ọ'],
  ['oâ oà oá oå oã oä', 'ô ồ ố ổ ỗ ộ'],
  ['ô ôø ôù ôû ôõ ôï', 'ơ ờ ớ ở ỡ ợ'],
  ['uø uù uû uõ uï', 'ù ú ủ ũ ụ'],
  ['ö öø öù öû öõ öï', 'ư ừ ứ ử ữ ự'],
  ['yø yù yû yõ î', 'ỳ ý ỷ ỹ ỵ'],
];

/** VNI-Windows: the vowel, then its mark and tone as one letter. A capital's mark is typed in either case. */
const vni = table([
  ...smallVni,
  ...smallVni.map(([seen, meant]): [string, string] => [seen.toUpperCase(), meant.toUpperCase()]),
  ...smallVni.map(([seen, meant]): [string, string] => [capitalised(seen), meant.toUpperCase()]),
]);

/** windows-1258 where it differs from windows-1252, then where both agree; five of its letters are combining tones. */
const cp1258 = table([
  ['Ã ã Ð ð Õ õ Ý ý þ', 'Ă ă Đ đ Ơ ơ Ư ư ₫'],
  ['Ì Ò Þ ì ò', '\u0300 \u0309 \u0303 \u0301 \u0323'],
  ['À Á Â È É Ê Í Ó Ô Ù Ú', 'À Á Â È É Ê Í Ó Ô Ù Ú'],
  ['à á â è é ê í ó ô ù ú', 'à á â è é ê í ó ô ù ú'],
]);

const tables: Readonly<Record<LegacyEncoding, Table>> = { tcvn3, vni, cp1258 };

/** Text as Unicode, from its bytes seen as the Latin letters of windows-1252. */
export function convert(seen: string, encoding: LegacyEncoding): string {
  const { letters, spelling } = tables[encoding];
  return seen.replace(spelling, (spelt) => letters.get(spelt) ?? spelt).normalize('NFC');
}

/** The legacy encoding in which most of the marked words are Vietnamese, and more of them than as they stand. */
export function recognise(seen: string): Recognised | undefined {
  const words = markedWords(seen);
  const asTheyStand = words.filter(isSyllable).length;
  return (['cp1258', 'tcvn3', 'vni'] as const)
    .map((encoding) => reading(words, encoding))
    .filter(({ share }) => share > 0.5 && share * words.length > asTheyStand)
    .toSorted((a, b) => b.share - a.share)[0];
}

function reading(words: readonly string[], encoding: LegacyEncoding): Recognised {
  const { whole } = tables[encoding];
  const read = words.filter((word) => whole.test(word) && isSyllable(convert(word, encoding)));
  const sample = read.find((word) => !isSyllable(word)) ?? '';
  return { encoding, share: read.length / words.length, sample };
}

/** The distinct words with a mark. Đ, its look-alike Ð and its VNI Ñ are none: in QĐ, NÐ or NÑ they tell nothing. */
function markedWords(text: string): string[] {
  const words = text.match(/[A-Za-z\u00a1-\u024f\p{M}\u1e00-\u1eff]+/gu);
  return [...new Set(words)].filter((word) => /[A-Za-z]/.test(word) && /[^A-Za-zĐđÐðÑñ]/.test(word));
}

const initial = 'ngh?|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx]';
const open = 'a[iouy]|â[uy]|eo|êu|i[au]|iêu|o[ei]|oa[ioy]|oeo|[ôơ]i|u[aiơ]|uây|uôi|uy[au]|ư[aiu]|ươ[iu]|yêu';
const either = '[aeêioôơuưy]|o[ae]|u[êy]';
const closed = '[ăâ]|[iyu]ê|uyê|oă|oo|u[âô]|ươ';
const coda = 'ch|ng|nh|[ckmnpt]';
const syllable = new RegExp(`^(?:${initial})?(?:${open}|(?:${either})(?:${coda})?|(?:${closed})(?:${coda}))$`);

/** Whether the word is spelt as one Vietnamese syllable: initial, vowels, coda, and a tone the coda can bear. */
function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD').replaceAll('ð', 'đ');
  const tone = decomposed.match(/[\u0300\u0301\u0303\u0309\u0323]/g)?.join('') ?? '';
  const letters = decomposed.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '').normalize('NFC');
  const stopped = /(?:c|ch|p|t)$/.test(letters);
  return syllable.test(letters) && (stopped ? /^[\u0301\u0323]$/ : /^.?$/).test(tone);
}

function table(rows: readonly (readonly [seen: string, meant: string])[]): Table {
  const seen = rows.flatMap(([spellings]) => spellings.split(' '));
  const meant = rows.flatMap(([, letters]) => letters.split(' '));
  const letters = new Map(seen.map((spelling, index) => [spelling, meant[index] ?? spelling]));
  const alternatives = seen.toSorted((a, b) => b.length - a.length).join('|');
  return { letters, spelling: new RegExp(alternatives, 'g'), whole: new RegExp(`^(?:[A-Za-z]|${alternatives})+$`) };
}

function capitalised(spellings: string): string {
  return spellings.replace(/(^| )./g, (first) => first.toUpperCase());
}
