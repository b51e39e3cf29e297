import type { Database, Query } from '../../db/database.ts';
import type { PictureFilesRow, PictureRow } from '../rows.ts';
import { variantFile, variantFiles, variantWidths } from './picture-variant.ts';
import filesSql from './picture-files.sql?raw';
import sql from './picture.sql?raw';

/** A picture of an exemplar, as ExemplarPicture shows it. */
export interface PictureView {
  /** The same picture in every width, the largest last. */
  variants: { width: number; webp: string; jpeg: string }[];
  /** Of the largest. */
  width: number;
  height: number;
  alt: string;
  credit: string | undefined;
}

export const picture: Query<PictureRow> = { name: 'picture', sql };
export const pictureFiles: Query<PictureFilesRow> = { name: 'picture-files', sql: filesSql };

/** The picture of the exemplar's newest year. */
export async function loadPicture(db: Database, id: string): Promise<PictureView | undefined> {
  const [row] = await db.rows(picture, id);
  return row && pictureOf(row);
}

/** Every file that a page may show; two exemplars may have the same picture. */
export async function loadPictureFiles(db: Database): Promise<string[]> {
  return toFiles(await db.rows(pictureFiles));
}

export function toFiles(rows: readonly PictureFilesRow[]): string[] {
  const files = rows.flatMap(({ picture, picture_width }) =>
    picture === null || picture_width === null ? [] : variantFiles({ picture, width: picture_width }),
  );
  return [...new Set(files)];
}

/** Nothing for an exemplar without a picture. */
export function pictureOf(row: PictureRow): PictureView | undefined {
  const { picture, picture_width: width, picture_height: height } = row;
  if (picture === null || width === null || height === null) return undefined;
  const path = (at: number, format: 'webp' | 'jpg'): string => `/anh/${variantFile(picture, at, format)}`;
  return {
    variants: variantWidths(width).map((at) => ({ width: at, webp: path(at, 'webp'), jpeg: path(at, 'jpg') })),
    width,
    height,
    alt: row.picture_alt ?? row.headline,
    credit: row.picture_credit ?? undefined,
  };
}
