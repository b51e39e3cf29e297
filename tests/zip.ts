import { crc32 } from 'node:zlib';

/** A ZIP file with these parts, none of them compressed. */
export function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, text]) => ({ name: Buffer.from(name), data: Buffer.from(text) }));
  const locals = entries.map((entry) => Buffer.concat([header(0x04034b50, entry), entry.name, entry.data]));
  const starts = locals.map((_, at) => locals.slice(0, at).reduce((sum, { length }) => sum + length, 0));
  const directory = entries.map((entry, at) => Buffer.concat([directoryHeader(entry, starts[at] ?? 0), entry.name]));
  return Buffer.concat([...locals, ...directory, endOf(locals, directory)]);
}

interface Entry {
  readonly name: Buffer;
  readonly data: Buffer;
}

/** What the local header and the directory say alike, behind the signature. */
function header(signature: number, { name, data }: Entry): Buffer {
  const made = Buffer.alloc(30);
  made.writeUInt32LE(signature, 0);
  made.writeUInt16LE(20, 4);
  made.writeUInt16LE(0x0800, 6);
  made.writeUInt32LE(crc32(data), 14);
  made.writeUInt32LE(data.length, 18);
  made.writeUInt32LE(data.length, 22);
  made.writeUInt16LE(name.length, 26);
  return made;
}

function directoryHeader(entry: Entry, start: number): Buffer {
  const rest = Buffer.alloc(14);
  rest.writeUInt32LE(start, 10);
  return Buffer.concat([Buffer.from('504b01021400', 'hex'), header(0, entry).subarray(4), rest]);
}

function endOf(locals: readonly Buffer[], directory: readonly Buffer[]): Buffer {
  const sizeOf = (buffers: readonly Buffer[]): number => buffers.reduce((sum, { length }) => sum + length, 0);
  const made = Buffer.alloc(22);
  made.writeUInt32LE(0x06054b50, 0);
  made.writeUInt16LE(directory.length, 8);
  made.writeUInt16LE(directory.length, 10);
  made.writeUInt32LE(sizeOf(directory), 12);
  made.writeUInt32LE(sizeOf(locals), 16);
  return made;
}
