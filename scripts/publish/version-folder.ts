import { existsSync, lstatSync, readlinkSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';

/** Holds one folder for each version, named after its build: `public/`, `internal/`, `headers/`. */
export const versionsFolder = 'phien-ban';
/** The link to the version that is shown; web servers are set up on what is below it. */
export const currentLink = 'hien-tai';
/** Work folders and links begin with this. */
export const workPrefix = '.dang-';

export function versionFolder(place: string, build: string): string {
  return join(place, versionsFolder, build);
}

export function hasVersion(place: string, build: string): boolean {
  return existsSync(versionFolder(place, build));
}

/** The build that is shown. */
export function currentBuild(place: string): string | undefined {
  const link = join(place, currentLink);
  return lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink() ? basename(readlinkSync(link)) : undefined;
}

/** Shows another version, from one moment to the next: the new link takes the place of the old one by its name. */
export function makeCurrent(place: string, build: string): void {
  const fresh = join(place, `${workPrefix}${currentLink}`);
  rmSync(fresh, { force: true });
  try {
    symlinkSync(join(versionsFolder, build), fresh, 'dir');
    renameSync(fresh, join(place, currentLink));
  } catch (error) {
    if (process.platform !== 'win32') throw error;
    const advice = 'Hãy chạy lệnh này trên máy chủ Linux, hoặc trong WSL để gửi lên máy chủ bằng rsync.';
    throw new Error(`Windows không cho đổi liên kết ${currentLink}. ${advice}`, { cause: error });
  }
}

/** Removes a version; one that is half removed is not taken for a version any more. */
export function removeVersion(place: string, build: string): void {
  const doomed = join(place, versionsFolder, `${workPrefix}xoa-${build}`);
  renameSync(versionFolder(place, build), doomed);
  rmSync(doomed, { recursive: true, force: true });
}
