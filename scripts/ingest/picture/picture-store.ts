import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { variantFiles } from '../../../src/dashboards/exemplar/picture-variant.ts';
import { pictureFolder } from '../../../src/db/picture.ts';
import type { Measured } from './variants.ts';
import { makeVariants } from './variants.ts';

/** The pictures beside the databases. They are named by their bytes, so one that is there is never made again. */
export interface PictureStore {
  /** Makes a picture in the work folder if need be; false when it cannot be read to its end. */
  make(picture: Measured, bytes: Uint8Array): Promise<boolean>;
  /** Puts what was made beside the databases; to be done before one of them names it. */
  place(): void;
  /** Removes all others; to be done when no database names them any more. */
  keepOnly(pictures: readonly Measured[]): void;
}

export function openPictures(work: string, out: string): PictureStore {
  const [fresh, place] = [join(work, pictureFolder), join(out, pictureFolder)];
  const isMade = (file: string): boolean => [place, fresh].some((folder) => existsSync(join(folder, file)));
  return {
    async make(picture, bytes) {
      if (variantFiles(picture).every(isMade)) return true;
      const files = await makeVariants(bytes, picture).catch(() => undefined);
      if (!files) return false;
      mkdirSync(fresh, { recursive: true });
      for (const [file, made] of files) writeFileSync(join(fresh, file), made);
      return true;
    },
    place() {
      for (const file of filesIn(fresh)) {
        mkdirSync(place, { recursive: true });
        renameSync(join(fresh, file), join(place, file));
      }
    },
    keepOnly(pictures) {
      const kept = new Set(pictures.flatMap(variantFiles));
      for (const file of filesIn(place)) if (!kept.has(file)) rmSync(join(place, file));
    },
  };
}

function filesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}
