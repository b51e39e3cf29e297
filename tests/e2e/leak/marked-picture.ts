import { crc32, deflateSync } from 'node:zlib';
import type { Sharp } from 'sharp';
import sharp from 'sharp';

/** A picture that says each of these words in one kind of metadata, as telephones and programs for pictures write them. */
export interface Marks {
  readonly exif: string;
  readonly xmp: string;
  readonly iptc: string;
  readonly profile: string;
  readonly comment: string;
}

export async function markedJpeg(marks: Marks): Promise<Buffer> {
  const picture = await exifPicture(marks).jpeg().toBuffer();
  const { icc = Buffer.alloc(0) } = await sharp(await plain().withIccProfile('p3').jpeg().toBuffer()).metadata();
  const segments = [
    segment(0xed, [Buffer.from('Photoshop 3.0\0'), resource(0x0404, iptcCaption(marks.iptc))]),
    segment(0xe2, [Buffer.from('ICC_PROFILE\0\x01\x01'), longerProfile(icc, marks.profile)]),
    segment(0xfe, [Buffer.from(marks.comment)]),
  ];
  return Buffer.concat([picture.subarray(0, 2), ...segments, picture.subarray(2)]);
}

/** A PNG keeps words in text chunks, one of them compressed. */
export async function markedPng(marks: Marks): Promise<Buffer> {
  const picture = await exifPicture(marks).png().toBuffer();
  const behindHead = 33;
  const chunks = [
    chunk('tEXt', Buffer.from(`Author\0${marks.comment}`)),
    chunk('zTXt', Buffer.concat([Buffer.from('Description\0\0'), deflateSync(marks.iptc)])),
    chunk('iTXt', Buffer.from(`Title\0\0\0vi\0\0${marks.profile}`)),
  ];
  return Buffer.concat([picture.subarray(0, behindHead), ...chunks, picture.subarray(behindHead)]);
}

function plain(): Sharp {
  return sharp({ create: { width: 640, height: 400, channels: 3, background: '#7f9566' } });
}

function exifPicture({ exif, xmp }: Marks): Sharp {
  return plain()
    .withExif({ IFD0: { Artist: exif, ImageDescription: exif } })
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><note>${xmp}</note></x:xmpmeta>`);
}

function segment(kind: number, parts: readonly Buffer[]): Buffer {
  const data = Buffer.concat(parts);
  const head = Buffer.from([0xff, kind, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** A resource block of Photoshop: kind, no name, length, data padded to an even length. */
function resource(kind: number, data: Buffer): Buffer {
  const head = Buffer.from('8BIM\0\0\0\0\0\0\0\0', 'latin1');
  head.writeUInt16BE(kind, 4);
  head.writeUInt32BE(data.length, 8);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

/** IPTC record 2, dataset 120: the caption. */
function iptcCaption(words: string): Buffer {
  const head = Buffer.from([0x1c, 2, 120, 0, 0]);
  head.writeUInt16BE(Buffer.byteLength(words), 3);
  return Buffer.concat([head, Buffer.from(words)]);
}

/** A colour profile with words behind its tags; its length stands at its head. */
function longerProfile(icc: Buffer, words: string): Buffer {
  const longer = Buffer.concat([icc, Buffer.from(words.padEnd(words.length + (4 - (words.length % 4))))]);
  longer.writeUInt32BE(longer.length, 0);
  return longer;
}

function chunk(kind: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}
