/** All of a site, for a place without a network. */
export interface WholeCopy {
  readonly build: string;
  /** What it takes on the device. */
  readonly bytes: number;
  readonly pages: readonly string[];
  readonly files: readonly string[];
}

/** Where the build writes it. */
export const wholeCopyFile = 'ban-luu.json';
