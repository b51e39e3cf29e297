import { existsSync } from 'node:fs';
import { installPackages, isDebianLike, isRoot } from './installation.ts';

/** The path of LibreOffice's `soffice`, installed first if this machine has none. */
export async function findOrInstallLibreOffice(): Promise<string> {
  const named = process.env['SOFFICE_PATH'];
  if (named && !existsSync(named)) throw new Error(`SOFFICE_PATH chỉ tới ${named}, nhưng không có tệp ấy`);
  const found = named || findLibreOffice();
  if (found) return found;

  await install();
  const installed = findLibreOffice();
  if (!installed) throw new Error(`Đã cài LibreOffice nhưng không thấy ở: ${usualPlaces().join(', ')}`);
  return installed;
}

function findLibreOffice(): string | undefined {
  return usualPlaces().find((path) => existsSync(path));
}

function usualPlaces(): string[] {
  if (process.platform === 'darwin') return ['/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)'].flatMap((name) => process.env[name] ?? []);
    return roots.map((root) => `${root}\\LibreOffice\\program\\soffice.com`);
  }
  return ['/usr/bin/soffice', '/usr/bin/libreoffice', '/usr/local/bin/soffice', '/snap/bin/libreoffice'];
}

/** Calc opens the workbooks, Writer the documents; without the packages these merely recommend it is a third the size. */
async function install(): Promise<void> {
  const advice = 'Hãy cài LibreOffice (https://www.libreoffice.org) hoặc đặt SOFFICE_PATH là đường dẫn của soffice';
  if (!isRoot() || !isDebianLike()) {
    throw new Error(
      `Máy này chưa có LibreOffice; chỉ tự cài được trên Debian, Ubuntu khi chạy với quyền root. ${advice}`,
    );
  }
  process.stderr.write('Chưa có LibreOffice; đang cài.\n');
  try {
    await installPackages('--no-install-recommends', 'libreoffice-calc', 'libreoffice-writer');
  } catch (error) {
    throw new Error(`Không cài được LibreOffice. ${advice}`, { cause: error });
  }
}
