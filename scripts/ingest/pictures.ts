import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, parse } from 'node:path';
import { refusalOf, withdrawnIn } from './picture/consent.ts';
import {
  secondPicture,
  tooLarge,
  unreadable,
  withoutConsent,
  withoutDescription,
  withoutExemplar,
} from './picture/picture-problem.ts';
import type { Measured } from './picture/variants.ts';
import { measure, mostPixels } from './picture/variants.ts';
import type { Problem } from './report/problem.ts';
import { storyFolder } from './stories.ts';
import type { ReadFile } from './table/read.ts';
import type { Row } from './table/row.ts';

/** Endings of the files that are an exemplar's picture, `<id>.jpg`, in small letters. */
export const pictureKinds: ReadonlySet<string> = new Set(['.jpg', '.jpeg', '.png', '.webp']);

/** A picture of an exemplar. */
export interface Picture extends Measured {
  readonly year: number;
  readonly exemplar_id: string;
  readonly source_file: string;
}

/** Takes the pictures one after the other: together they may be more than memory holds. */
export interface PictureReceiver {
  tell(problem: Problem): void;
  /** Makes what is published of a picture; false when it cannot be read to its end. */
  picture?(picture: Picture, read: { readonly bytes: Uint8Array; readonly share: number }): Promise<boolean>;
}

/** A picture file with the row of its exemplar. */
interface Found {
  readonly year: number;
  readonly id: string;
  /** Path below the data folder. */
  readonly path: string;
  readonly exemplars: ReadFile;
  readonly row: Row | undefined;
}

/**
 * Reads the pictures to which the exemplars of all years consent, and no other: what else stands in the folders is told
 * of and left out unopened.
 */
export async function readPictures(
  folder: string,
  exemplars: readonly ReadFile[],
  receiver: PictureReceiver,
): Promise<Picture[]> {
  const withdrawn = withdrawnIn(exemplars.flatMap((file) => file.accepted.map((row) => row.cells)));
  const shown = exemplars.flatMap((file) =>
    filesOf(folder, file).filter((found, at, all) => {
      const problem = problemOf(found, { withdrawn, before: all[at - 1] });
      if (problem) receiver.tell(problem);
      return !problem;
    }),
  );
  const pictures: Picture[] = [];
  for (const [at, found] of shown.entries()) {
    const read = await readPicture(folder, found, { receiver, share: at / shown.length });
    if ('code' in read) receiver.tell(read);
    else pictures.push(read);
  }
  return pictures;
}

function filesOf(folder: string, exemplars: ReadFile): Found[] {
  const year = exemplars.year;
  if (year === null) return [];
  const rows = new Map(exemplars.accepted.map((row) => [String(row.cells['id']), row]));
  const place = join(folder, String(year), storyFolder);
  const names = existsSync(place) ? readdirSync(place) : [];
  return names
    .toSorted()
    .map((name) => parse(name))
    .filter(({ ext }) => pictureKinds.has(ext.toLowerCase()))
    .map(({ base, name: id }) => ({ year, id, path: `${year}/${storyFolder}/${base}`, exemplars, row: rows.get(id) }));
}

function problemOf(
  { id, path, row }: Found,
  { withdrawn, before }: { withdrawn: ReadonlySet<unknown>; before: Found | undefined },
): Problem | undefined {
  if (!row) return withoutExemplar(path);
  const refusal = refusalOf(row.cells, withdrawn);
  if (refusal) return withoutConsent(path, refusal);
  return before?.id === id ? secondPicture(path, before.path) : undefined;
}

async function readPicture(
  folder: string,
  { year, id, path, exemplars, row }: Found,
  { receiver, share }: { receiver: PictureReceiver; share: number },
): Promise<Picture | Problem> {
  const bytes = readFileSync(join(folder, path));
  const measured = await measure(bytes);
  if (!measured) return unreadable(path);
  const { pixels, ...made } = measured;
  if (pixels > mostPixels) return tooLarge(path, pixels);
  const picture = { year, exemplar_id: id, ...made, source_file: path };
  if ((await receiver.picture?.(picture, { bytes, share })) === false) return unreadable(path);
  if (row?.cells['picture_alt'] === null) receiver.tell(withoutDescription(exemplars, row.line));
  return picture;
}
