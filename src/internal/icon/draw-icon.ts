import { Buffer } from 'node:buffer';
import sharp from 'sharp';
import favicon from '../../../public/favicon.svg?raw';
import type { AppIcon } from '../dashboards/app/app-icons.ts';

/** The ground of the favicon, to its edges. */
const lacquer = '#7f1518';
/** How much of a maskable icon's side the mark takes: what every shape leaves of it. */
const safeShare = 0.76;

/** The favicon as a picture of that size. */
export async function drawIcon({ size, purpose }: AppIcon): Promise<Buffer<ArrayBuffer>> {
  if (purpose === 'any') return Buffer.from(await drawn(size));
  const margin = Math.round((size * (1 - safeShare)) / 2);
  const mark = sharp(await drawn(size - 2 * margin));
  const edges = { top: margin, bottom: margin, left: margin, right: margin };
  return Buffer.from(
    await mark
      .flatten({ background: lacquer })
      .extend({ ...edges, background: lacquer })
      .png()
      .toBuffer(),
  );
}

function drawn(size: number): Promise<Buffer> {
  // Drawn at its own size, so that no edge is blurred.
  const density = (72 * size) / 32;
  return sharp(Buffer.from(favicon), { density }).resize(size, size).png().toBuffer();
}
