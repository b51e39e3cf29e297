import type { PublishedFile } from '../../published-text.ts';
import { canariesIn } from './canary.ts';

/** In which files each canary is found, by its number. */
export function findCanaries(files: readonly PublishedFile[]): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (const { path, contents } of files) {
    const numbers = [path, ...contents.flatMap((bytes) => [...spellings(bytes)])].flatMap(canariesIn);
    for (const number of new Set(numbers)) found.set(number, [...(found.get(number) ?? []), path]);
  }
  return found;
}

/** What bytes say to a program: as they are, as UTF-16, with escapes of addresses, HTML and JSON undone, and base64. */
function* spellings(bytes: Buffer): Generator<string> {
  const text = bytes.toString('latin1');
  yield text;
  if (text.includes('\0')) yield text.replaceAll('\0', '');
  if (/[%&\\]/.test(text)) yield text.replace(escapes, (_, ...codes: (string | undefined)[]) => character(codes));
  for (const [run] of text.matchAll(/[\w+/-]{15,}/g))
    // Where the whole begins is not known, so each of its four beginnings is tried.
    for (let start = 0; start < 4; start++) yield Buffer.from(run.slice(start), 'base64').toString('latin1');
}

const escapes = /%([\da-f]{2})|&#x([\da-f]+);|&#(\d+);|\\u([\da-f]{4})/gi;

function character([percent, hexadecimal, decimal, unicode]: readonly (string | undefined)[]): string {
  const code = Number.parseInt(percent ?? hexadecimal ?? unicode ?? decimal ?? '', decimal === undefined ? 16 : 10);
  return String.fromCharCode(code & 0xffff);
}
