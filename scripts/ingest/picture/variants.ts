import { createHash } from 'node:crypto';
import type { Sharp, SharpOptions } from 'sharp';
import {
  largestWidth,
  pictureFormats,
  variantFile,
  variantWidths,
} from '../../../src/dashboards/exemplar/picture-variant.ts';
import type { PictureFormat } from '../../../src/dashboards/exemplar/picture-variant.ts';

/** To be raised when pictures are made in another way: they are kept by their names. */
const recipe = 1;

/** More than any telephone takes by itself; a small file that claims more would fill the memory. */
export const mostPixels = 64_000_000;

const readable = new Set(['jpeg', 'png', 'webp']);

/** What a picture is called and how large it becomes. */
export interface Measured {
  readonly picture: string;
  readonly width: number;
  readonly height: number;
}

/** Looks at the picture's head only. Nothing when it is no JPEG, PNG or WebP, whatever its name says. */
export async function measure(bytes: Uint8Array): Promise<(Measured & { readonly pixels: number }) | undefined> {
  try {
    const image = await opened(bytes, { limitInputPixels: false });
    const { format, autoOrient } = await image.metadata();
    if (!readable.has(format)) return undefined;
    const width = Math.min(autoOrient.width, largestWidth);
    const height = heightAt(width, autoOrient);
    return { picture: nameOf(bytes), width, height, pixels: autoOrient.width * autoOrient.height };
  } catch {
    // The library says only that it cannot read the bytes, which is the answer.
    return undefined;
  }
}

/** The files that are published: upright, sRGB, without a word of where and with what the picture was taken. */
export async function makeVariants(bytes: Uint8Array, picture: Measured): Promise<Map<string, Uint8Array>> {
  const image = (await opened(bytes, { limitInputPixels: mostPixels, failOn: 'error' })).autoOrient();
  const upright = image.flatten({ background: 'white' }).toColourspace('srgb');
  const files = new Map<string, Uint8Array>();
  for (const width of variantWidths(picture.width)) {
    const sized = upright.clone().resize(width, heightAt(width, picture), { fit: 'fill' });
    for (const format of pictureFormats)
      files.set(variantFile(picture.picture, width, format), await encoded(sized.clone(), format));
  }
  return files;
}

function encoded(image: Sharp, format: PictureFormat): Promise<Uint8Array> {
  return (format === 'webp' ? image.webp({ quality: 80 }) : image.jpeg({ quality: 80, mozjpeg: true })).toBuffer();
}

async function opened(bytes: Uint8Array, options: SharpOptions): Promise<Sharp> {
  // Imported on first use: it is heavy, and few folders have pictures.
  const { default: sharp } = await import('sharp');
  return sharp(bytes, options);
}

function nameOf(bytes: Uint8Array): string {
  return createHash('sha256').update(`${recipe}\n`).update(bytes).digest('hex').slice(0, 16);
}

function heightAt(width: number, whole: { readonly width: number; readonly height: number }): number {
  return Math.max(1, Math.round((whole.height * width) / whole.width));
}
