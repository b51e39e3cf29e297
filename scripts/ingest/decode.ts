import type { LegacyEncoding, Recognised } from './legacy-encoding.ts';
import { convert, recognise } from './legacy-encoding.ts';

export type { LegacyEncoding } from './legacy-encoding.ts';

/** The text of a file, in Unicode NFC and without a byte order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: UnicodeEncoding | LegacyEncoding;
}

/** Why the letters of a file cannot be known, said to the officer who keeps it. */
export interface Undecodable {
  readonly code: 'unknown-encoding' | 'looks-like-tcvn3' | 'looks-like-vni';
  readonly message: string;
  readonly suggestion: string;
}

type UnicodeEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

/**
 * Reads the bytes of a file. Unicode is taken as it is; windows-1258 only when it surely is that; older encodings
 * only when the officer names one (`forced`), because a wrong guess would quietly change names.
 */
export function decode(bytes: Uint8Array, forced?: LegacyEncoding): Decoded | Undecodable {
  const unicode = readUnicode(bytes);
  // The letters of a TCVN3 or VNI font are Latin letters to Excel, which saves them as good UTF-8.
  if (forced) return { text: convert(unicode?.text ?? latin(bytes), forced), encoding: forced };
  if (unicode) return refusal(unicode.text) ?? unicode;
  return markedEncoding(bytes) ? unknown('tệp hỏng: có ký tự không thuộc bảng mã Unicode') : readLegacy(latin(bytes));
}

function readUnicode(bytes: Uint8Array): Decoded | undefined {
  const encoding = markedEncoding(bytes) ?? 'utf-8';
  try {
    const text = new TextDecoder(encoding.replace('-bom', ''), { fatal: true }).decode(bytes).normalize('NFC');
    // No text has NUL: this is UTF-16 without its mark, or a workbook renamed to .csv.
    return text.includes('\0') ? undefined : { text, encoding };
  } catch {
    return undefined;
  }
}

/** The encoding that the byte order mark tells, if there is one. */
function markedEncoding([first, second, third]: Uint8Array): UnicodeEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function readLegacy(seen: string): Decoded | Undecodable {
  const found = recognise(seen);
  if (found && isSurely1258(found, seen)) return { text: convert(seen, 'cp1258'), encoding: 'cp1258' };
  if (found && found.encoding !== 'cp1258') return typedIn(found.encoding, found.sample);
  return unknown('không nhận ra bảng mã của tệp');
}

/** Excel on a Vietnamese Windows writes a tone as its own byte after the vowel; four words in five must come out right. */
function isSurely1258({ encoding, share }: Recognised, seen: string): boolean {
  return encoding === 'cp1258' && share >= 0.8 && /[aeiouyâãêôõý][ÌÒÞìò]/i.test(seen);
}

/** Good Unicode may still spell the letters of an older encoding, or of Unicode once opened as windows-1252. */
function refusal(text: string): Undecodable | undefined {
  const garbled = 'chữ trong tệp đã hỏng vì tệp từng được mở sai bảng mã rồi lưu lại';
  if (isUtf8SeenAsLatin(text)) return unknown(`${garbled} (dạng "PhÃ²ng")`);
  const found = recognise(text);
  if (found?.encoding === 'cp1258') return unknown(`${garbled}: "${found.sample}"`);
  return found && typedIn(found.encoding, found.sample);
}

function isUtf8SeenAsLatin(text: string): boolean {
  const marks = [...new Set(text.match(/[^\t-~]+/g))].join(' ');
  const codes = Array.from(marks, (letter) => latinLetters.indexOf(letter));
  return marks !== '' && !codes.includes(-1) && readUnicode(Uint8Array.from(codes)) !== undefined;
}

const latinLetters = latin(Uint8Array.from({ length: 256 }, (_, code) => code));

function latin(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes);
}

function typedIn(encoding: 'tcvn3' | 'vni', sample: string): Undecodable {
  const name = { tcvn3: 'TCVN3 (phông .VnTime, ABC)', vni: 'VNI (phông VNI-Times)' }[encoding];
  return {
    code: `looks-like-${encoding}`,
    message: `chữ trong tệp gõ theo bảng mã cũ ${name}, không phải Unicode: "${sample}" là "${convert(sample, encoding)}"`,
    suggestion: `chạy lại với --encoding <tệp>=${encoding}, hoặc chuyển chữ sang Unicode và lưu lại dạng CSV UTF-8 trong Excel`,
  };
}

function unknown(message: string): Undecodable {
  return { code: 'unknown-encoding', message, suggestion: 'mở tệp gốc và lưu lại dạng CSV UTF-8 trong Excel' };
}
