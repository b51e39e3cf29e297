import { isUtf8 } from 'node:buffer';
import type { ByteSource } from './bytes.ts';
import { inMemory, sampleFromFirstMark } from './bytes.ts';
import type { LegacyEncoding, Recognised } from './legacy-encoding.ts';
import { convert, recognise } from './legacy-encoding.ts';
import { wholeLines } from './lines.ts';

export type { LegacyEncoding } from './legacy-encoding.ts';

type UnicodeEncoding = 'utf-8' | 'utf-8-bom' | 'utf-16le' | 'utf-16be';

/** A file whose letters are known. */
export interface Text {
  readonly encoding: UnicodeEncoding | LegacyEncoding;
  /** Without a byte order mark, with \n at the end of each line; each piece is of whole lines. */
  pieces(): Iterable<string>;
}

/** The text of a file, in Unicode NFC and without a byte order mark. */
export interface Decoded {
  readonly text: string;
  readonly encoding: Text['encoding'];
}

/** Why the letters of a file cannot be known, said to the officer who keeps it. */
export interface Undecodable {
  readonly code: 'unknown-encoding' | 'looks-like-tcvn3' | 'looks-like-vni';
  readonly message: string;
  readonly suggestion: string;
}

/** Enough to tell an encoding by: some ten thousand lines. */
const sampleSize = 4 << 20;

/** Reads bytes that are few: as `openText`, but the lines end as they were written. */
export function decode(bytes: Uint8Array, forced?: LegacyEncoding): Decoded | Undecodable {
  const source = inMemory(bytes);
  const encoding = encodingOf(source, forced);
  if (typeof encoding !== 'string') return encoding;
  return { text: [...decoded(source, encoding)].join('').normalize('NFC'), encoding };
}

/**
 * Tells how the letters of a file are written. Unicode is taken as it is; windows-1258 only when it surely is that;
 * older encodings only when the officer names one (`forced`), because a wrong guess would quietly change names.
 */
export function openText(source: ByteSource, forced?: LegacyEncoding): Text | Undecodable {
  const encoding = encodingOf(source, forced);
  if (typeof encoding !== 'string') return encoding;
  return { encoding, pieces: () => wholeLines(decoded(source, encoding)) };
}

function encodingOf(source: ByteSource, forced?: LegacyEncoding): Text['encoding'] | Undecodable {
  if (forced) return forced;
  const unicode = unicodeOf(source);
  const sample = sampleFromFirstMark(source, sampleSize);
  if (unicode) return refusal(sampleText(sample, unicode)) ?? unicode;
  if (markedEncoding(source)) return unknown('tệp hỏng: có ký tự không thuộc bảng mã Unicode');
  return legacyOf(latin(sample));
}

/** A sample of a larger file ends within a line, maybe within a letter. */
function sampleText(sample: Uint8Array, encoding: UnicodeEncoding): string {
  const text = new TextDecoder(labelOf(encoding)).decode(sample).normalize('NFC');
  return sample.length < sampleSize ? text : text.slice(0, text.lastIndexOf('\n') + 1);
}

function labelOf(encoding: UnicodeEncoding): string {
  return encoding.replace('-bom', '');
}

/** The text piece by piece, cut anywhere. */
function* decoded(source: ByteSource, encoding: Text['encoding']): Generator<string> {
  const unicode = isLegacy(encoding) ? unicodeOf(source) : encoding;
  const pieces = unicode ? unicodeText(source, unicode) : latinText(source);
  if (!isLegacy(encoding)) return yield* pieces;
  // The letters of a TCVN3 or VNI font are Latin letters to Excel, which saves them as good UTF-8.
  for (const piece of wholeLines(pieces)) yield convert(piece, encoding);
}

function isLegacy(encoding: Text['encoding']): encoding is LegacyEncoding {
  return !encoding.startsWith('utf');
}

/** The Unicode encoding in which every letter of the file is sound. */
function unicodeOf(source: ByteSource): UnicodeEncoding | undefined {
  const encoding = markedEncoding(source) ?? 'utf-8';
  const isSound = encoding.startsWith('utf-8') ? isUtf8Text(source) : isUtf16Text(source, encoding);
  return isSound ? encoding : undefined;
}

/** No text has NUL: with it this is UTF-16 without its mark, or a workbook renamed to .csv. */
function isUtf8Text(source: ByteSource): boolean {
  let rest: Uint8Array = new Uint8Array();
  for (const piece of source.pieces()) {
    const bytes = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
    const end = bytes.length - unfinished(bytes);
    if (!isUtf8(bytes.subarray(0, end)) || piece.includes(0)) return false;
    rest = Buffer.from(bytes.subarray(end));
  }
  return rest.length === 0;
}

/** How many bytes at the end begin a letter of which more bytes are to come. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= 3; back++) {
    const byte = bytes.at(-back) ?? 0;
    if (byte >= 0xc0) return back < letterLength(byte) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function letterLength(first: number): number {
  return first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
}

function isUtf16Text(source: ByteSource, encoding: UnicodeEncoding): boolean {
  try {
    for (const piece of unicodeText(source, encoding)) if (piece.includes('\0')) return false;
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function* unicodeText(source: ByteSource, encoding: UnicodeEncoding): Generator<string> {
  const decoder = new TextDecoder(labelOf(encoding), { fatal: true });
  for (const piece of source.pieces()) yield decoder.decode(piece, { stream: true });
  yield decoder.decode();
}

function* latinText(source: ByteSource): Generator<string> {
  for (const piece of source.pieces()) yield latin(piece);
}

/** The encoding that the byte order mark tells, if there is one. */
function markedEncoding(source: ByteSource): UnicodeEncoding | undefined {
  const [bytes = new Uint8Array()] = source.pieces();
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8-bom';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

function legacyOf(seen: string): LegacyEncoding | Undecodable {
  const found = recognise(seen);
  if (found && isSurely1258(found, seen)) return 'cp1258';
  if (found && found.encoding !== 'cp1258') return typedIn(found.encoding, found.sample);
  return unknown('không nhận ra bảng mã của tệp');
}

/** Excel on a Vietnamese Windows writes a tone as its own byte after the vowel; four words in five must come out right. */
function isSurely1258({ encoding, share }: Recognised, seen: string): boolean {
  return encoding === 'cp1258' && share >= 0.8 && /[aeiouyâãêôõý][ÌÒÞìò]/i.test(seen);
}

/** Good Unicode may still spell the letters of an older encoding, or of Unicode once opened as windows-1252. */
export function refusal(text: string): Undecodable | undefined {
  const garbled = 'chữ trong tệp đã hỏng vì tệp từng được mở sai bảng mã rồi lưu lại';
  if (isUtf8SeenAsLatin(text)) return unknown(`${garbled} (dạng "PhÃ²ng")`);
  const found = recognise(text);
  if (found?.encoding === 'cp1258') return unknown(`${garbled}: "${found.sample}"`);
  return found && typedIn(found.encoding, found.sample);
}

function isUtf8SeenAsLatin(text: string): boolean {
  const marks = [...new Set(text.match(/[^\t-~]+/g))].join(' ');
  const codes = Array.from(marks, (letter) => latinLetters.indexOf(letter));
  return marks !== '' && !codes.includes(-1) && isUtf8(Uint8Array.from(codes));
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
    suggestion: `chuyển chữ sang Unicode (bằng Unikey) rồi lưu lại dạng CSV UTF-8 trong Excel, hoặc chạy lại với --encoding <tệp>=${encoding}`,
  };
}

function unknown(message: string): Undecodable {
  return { code: 'unknown-encoding', message, suggestion: 'mở tệp gốc trong Excel rồi lưu lại dạng CSV UTF-8' };
}
