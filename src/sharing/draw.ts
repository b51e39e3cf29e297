import satori from 'satori';
import sharp from 'sharp';
import type { Element } from './element.ts';
import { pictureSize } from './size.ts';
import { fonts } from './typeface.ts';

/** Nothing, for a sign that the typeface lacks: better a gap than a box. */
const blank = 'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/%3E';

/** The picture as vectors, letters included. */
export function outline(element: Element): Promise<string> {
  return satori(element, { ...pictureSize, fonts, loadAdditionalAsset: async () => blank });
}

/** The picture as a PNG. Few colours, undithered: flat areas stay flat, and the file small. */
export async function draw(element: Element): Promise<Uint8Array<ArrayBuffer>> {
  const png = sharp(Buffer.from(await outline(element))).png({ palette: true, effort: 1, dither: 0 });
  return new Uint8Array(await png.toBuffer());
}
