import fc from 'fast-check';

/** One accident that befalls a file; places and lengths wrap around its size. */
export interface Mutation {
  readonly kind: 'flip' | 'delete' | 'insert' | 'duplicate' | 'truncate';
  readonly at: number;
  readonly length: number;
  readonly bytes: Uint8Array;
  /** Cuts only between letters and puts in only ASCII, so that the text can still be decoded. */
  readonly sparesLetters: boolean;
}

/** Bytes that mean something to a CSV are tried more often than chance would. */
const telling = fc.constantFrom(...Buffer.from('",;\t\r\n =.()1I'), 0xef, 0xbb, 0xbf, 0xff, 0xfe, 0xc3, 0x80);

/** A truncation takes the header with it as often as not, so there are few. */
const kinds = ['flip', 'flip', 'delete', 'insert', 'insert', 'duplicate', 'duplicate', 'truncate'] as const;

export const mutations: fc.Arbitrary<readonly Mutation[]> = fc.array(
  fc.record({
    kind: fc.constantFrom(...kinds),
    at: fc.nat(0xffff),
    length: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 4096 })),
    bytes: fc
      .array(fc.oneof(telling, fc.nat(0xff)), { minLength: 1, maxLength: 8 })
      .map((bytes) => Uint8Array.from(bytes)),
    // Most files that are cut within a letter are refused whole, and then nothing behind the decoder is tried.
    sparesLetters: fc.constantFrom(...Array<boolean>(19).fill(true), false),
  }),
  { minLength: 1, maxLength: 6 },
);

/** The file after all its accidents, in their order. */
export function mutated(bytes: Uint8Array, accidents: readonly Mutation[]): Uint8Array {
  return accidents.reduce(mutatedOnce, bytes);
}

function mutatedOnce(before: Uint8Array, { kind, at, length, bytes, sparesLetters }: Mutation): Uint8Array {
  const cut = (place: number): number => (sparesLetters ? nextAscii(before, place) : place);
  const place = cut(at % (before.length + 1));
  const end = cut(Math.min(place + length, before.length));
  const put = sparesLetters ? bytes.map((byte) => byte & 0x7f || 0x20) : bytes;
  const [head, slice, tail] = [before.subarray(0, place), before.subarray(place, end), before.subarray(place)];
  switch (kind) {
    case 'flip':
      return Buffer.concat([head, tail.subarray(0, 1).map((byte) => byte ^ (1 << (length % 7))), tail.subarray(1)]);
    case 'delete':
      return Buffer.concat([head, before.subarray(end)]);
    case 'insert':
      return Buffer.concat([head, put, tail]);
    case 'duplicate':
      return Buffer.concat([head, slice, tail]);
    case 'truncate':
      return head;
  }
}

/** The first place from here on with a character of ASCII, or the end. */
function nextAscii(bytes: Uint8Array, from: number): number {
  const found = bytes.subarray(from).findIndex((byte) => byte < 0x80);
  return found === -1 ? bytes.length : from + found;
}
