import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { installPackages, isDebianLike, isRoot } from './installation.ts';

const advice = 'install poppler (Debian, Ubuntu: poppler-utils; macOS: brew install poppler) or set PDFTOTEXT_PATH';

/** The path of poppler's pdftotext, which reads what was printed; installed first if this machine has none. */
export async function findOrInstallPdfToText(): Promise<string> {
  const named = process.env['PDFTOTEXT_PATH'];
  if (named && !existsSync(named)) throw new Error(`PDFTOTEXT_PATH names ${named}, which does not exist`);
  const found = named || find('pdftotext');
  if (found) return found;

  if (!isRoot() || !isDebianLike()) throw new Error(`pdftotext is not on this machine; ${advice}`);
  process.stderr.write('No pdftotext found; installing poppler-utils.\n');
  try {
    await installPackages('poppler-utils');
  } catch (error) {
    throw new Error(`pdftotext is not on this machine and could not be installed; ${advice}`, { cause: error });
  }
  const installed = find('pdftotext');
  if (!installed) throw new Error(`poppler-utils was installed but brought no pdftotext; ${advice}`);
  return installed;
}

function find(program: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const names = process.platform === 'win32' ? [`${program}.exe`] : [program];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path));
}
