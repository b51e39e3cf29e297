import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';

/** Media types of what a page may hold. */
const types: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** The files of a built site, by the addresses that its pages have for them. */
export class SiteFiles {
  readonly #folder: string;
  readonly #base: string;

  /** `base` is the path below which the site was built to stand. */
  constructor(folder: string, base: string) {
    this.#folder = folder;
    this.#base = base;
  }

  /** Where the file lies. */
  path(address: string): string {
    const [path = ''] = address.split(/[?#]/);
    const file = join(this.#folder, decodeURI(path.slice(this.#base.length)));
    if (path.startsWith(this.#base) && existsSync(file)) return file;
    throw new Error(`trang trình chiếu cần ${address}, nhưng trang đã dựng không có tệp ấy`);
  }

  read(address: string): string {
    return readFileSync(this.path(address), 'utf8');
  }

  /** The file as an address that holds all of it. */
  dataUrl(address: string): string {
    if (address.startsWith('data:')) return address;
    const path = this.path(address);
    const type = types[extname(path)];
    if (!type) throw new Error(`không biết đưa ${address} vào tệp như thế nào`);
    return `data:${type};base64,${readFileSync(path).toString('base64')}`;
  }
}
