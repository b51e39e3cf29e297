/** A style sheet with each file that it names put into it. */
export function inlineStyle(css: string, dataUrl: (address: string) => string): string {
  return css.replaceAll(
    /url\(\s*(["']?)((?!data:|#)[^"')]+?)\1\s*\)/g,
    (_whole, _quote, address: string) => `url("${dataUrl(address)}")`,
  );
}
