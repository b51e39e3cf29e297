/** The address of a page or file of this site, wherever the site is mounted; other addresses stay as they are. */
export function href(path: string): string {
  if (!path.startsWith('/')) return path;
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The same page's or file's address for readers elsewhere; `origin` is where the site stands: https://thi-dua.example. */
export function absoluteAddress(origin: string, path: string): string {
  return origin + href(path);
}
