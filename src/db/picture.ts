import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { databaseVariable } from './node.ts';

/** Folder beside the databases with the pictures that they name, ready to be published. */
export const pictureFolder = 'anh';

/** A picture's file as it goes with the database of this build. */
export function pictureBytes(file: string): Buffer<ArrayBuffer> {
  const database = process.env[databaseVariable];
  if (!database) throw new Error(`${databaseVariable} names no database file`);
  return readFileSync(join(dirname(database), pictureFolder, file));
}
