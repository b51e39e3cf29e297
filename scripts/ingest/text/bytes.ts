import { closeSync, openSync, readSync, statSync } from 'node:fs';

/** The bytes of a file, which may be larger than memory: they are read piece by piece, as often as is asked. */
export interface ByteSource {
  /** In bytes. */
  readonly size: number;
  /** How many bytes the latest reading has given out. */
  readonly given: number;
  /** From the first byte each time; a piece holds only until the next is asked for, and the first any byte order mark. */
  pieces(): Iterable<Uint8Array>;
}

const pieceSize = 1 << 20;

/** Bytes that are in memory already. */
export function inMemory(bytes: Uint8Array): ByteSource {
  return { size: bytes.length, given: bytes.length, pieces: () => [bytes] };
}

/** A file of the disk. */
export function onDisk(path: string): ByteSource {
  const source = { size: statSync(path).size, given: 0, pieces };
  function* pieces(): Generator<Uint8Array> {
    source.given = 0;
    const piece = Buffer.allocUnsafe(pieceSize);
    const file = openSync(path, 'r');
    try {
      for (;;) {
        const read = readSync(file, piece, 0, pieceSize, null);
        if (read === 0) return;
        source.given += read;
        yield piece.subarray(0, read);
      }
    } finally {
      closeSync(file);
    }
  }
  return source;
}

/** At most so many bytes from the first line that has one which is not ASCII; none where no line has. */
export function sampleFromFirstMark(source: ByteSource, length: number): Uint8Array {
  const kept: Uint8Array[] = [];
  let size = 0;
  for (const piece of source.pieces()) {
    const mark = size === 0 ? piece.findIndex((byte) => byte >= 0x80) : 0;
    if (mark === -1) continue;
    const part = Buffer.from(piece.subarray(size === 0 ? lineStart(piece, mark) : 0));
    kept.push(part);
    size += part.length;
    if (size >= length) break;
  }
  return Buffer.concat(kept).subarray(0, length);
}

function lineStart(piece: Uint8Array, at: number): number {
  return piece.lastIndexOf(0x0a, at) + 1;
}
