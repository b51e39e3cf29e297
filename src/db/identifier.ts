import { createHash } from 'node:crypto';

/**
 * A DuckDB file begins with three headers, each with its checksum first. DuckDB gives a new file 16 random bytes as its
 * identifier, which stand in the first header and are left over in others (single_file_block_manager.cpp, checksum.cpp).
 */
const headerSize = 4096;
const headerStarts = [0, headerSize, 2 * headerSize];
const identifierAt = 124;
const identifierSize = 16;

/** The same database with an identifier made from its content, so that the same tables give the same bytes. */
export function withSteadyIdentifier(database: Uint8Array): Uint8Array<ArrayBuffer> {
  const steady = Uint8Array.from(database);
  const headers = headerStarts.map((start) => steady.subarray(start, start + headerSize));
  if (headers.some((header) => storedChecksum(header) !== checksum(header)))
    throw new Error('expected the headers of a DuckDB file as its version 1.5 writes them');
  const random = identifierOf(steady).toString();
  const marked = headers.filter((header) => identifierOf(header).toString() === random);
  // Both differ with the random bytes, and the new ones are to be made from what does not.
  for (const header of marked) {
    identifierOf(header).fill(0);
    view(header).setBigUint64(0, 0n, true);
  }
  const identifier = createHash('sha256').update(steady).digest().subarray(0, identifierSize);
  for (const header of marked) {
    identifierOf(header).set(identifier);
    view(header).setBigUint64(0, checksum(header), true);
  }
  return steady;
}

function identifierOf(header: Uint8Array): Uint8Array {
  return header.subarray(identifierAt, identifierAt + identifierSize);
}

function storedChecksum(header: Uint8Array): bigint {
  return view(header).getBigUint64(0, true);
}

function checksum(header: Uint8Array): bigint {
  const words = view(header);
  let sum = 5381n;
  for (let at = 8; at < headerSize; at += 8) sum ^= words.getBigUint64(at, true) * 0xbf58476d1ce4e5b9n;
  return BigInt.asUintN(64, sum);
}

function view(header: Uint8Array): DataView {
  return new DataView(header.buffer, header.byteOffset, headerSize);
}
