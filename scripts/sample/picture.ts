import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import sharp from 'sharp';
import { storyFolder } from '../ingest/stories.ts';
import { years } from './calendar.ts';
import type { HandKept } from './hand-kept.ts';
import { readHandKept } from './hand-kept.ts';

/** Drawings of what the stories tell, by the exemplars' codes: people who are made up cannot be photographed. */
const drawings = join(import.meta.dirname, 'pictures');

/** Writes each drawing as the JPEG that an officer would put beside the story; returns the files. */
export async function writePictures({ from, to }: { from: string; to: string }): Promise<string[]> {
  const kept = readHandKept(from);
  const written: string[] = [];
  for (const name of readdirSync(drawings).toSorted()) {
    const file = fileOf(kept, basename(name, '.svg'));
    const drawing = sharp(readFileSync(join(drawings, name)));
    mkdirSync(dirname(join(to, file)), { recursive: true });
    writeFileSync(join(to, file), await drawing.jpeg({ quality: 82, mozjpeg: true }).toBuffer());
    written.push(file);
  }
  return written;
}

function fileOf(kept: HandKept, id: string): string {
  const year = years.find((one) => kept.exemplars(one).some((exemplar) => exemplar.id === id));
  if (year === undefined) throw new Error(`expected an exemplar for the drawing ${id}, came none`);
  return `${year}/${storyFolder}/${id}.jpg`;
}
