import { parse, serialize } from 'parse5';
import { filePolicy, inlineHashes } from '../build/page-policy.ts';
import { inlineScript } from './inline-script.ts';
import { inlineStyle } from './inline-style.ts';
import type { PageElement, PageTree } from './page-tree.ts';
import { attribute, elementsOf, remove, rename, setAttribute, setText, textOf } from './page-tree.ts';
import { SiteFiles } from './site-file.ts';

/** A page of a built site as one file that asks for nothing: styles, letters, pictures and scripts are in it. */
export async function inlinePage(html: string, site: string): Promise<string> {
  const page = parse(html);
  const files = new SiteFiles(site, baseOf(html));
  for (const element of elementsOf(page)) inlineElement(element, files);
  await inlineScripts(elementsOf(page), files);
  expectNothingAsked(elementsOf(page));
  return withFilePolicy(page);
}

/** The page's own policy knows neither what has been put into it nor the addresses of what is. */
function withFilePolicy(page: PageTree): string {
  const policy = elementsOf(page).find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
  if (policy) setAttribute(policy, 'content', filePolicy(inlineHashes(serialize(page))));
  return serialize(page);
}

/** The path below which the site was built to stand: every page names its icon there. */
export function baseOf(html: string): string {
  const elements = elementsOf(parse(html));
  const icon = elements.find((element) => attribute(element, 'rel') === 'icon');
  return /^(.*\/)[^/]*$/.exec((icon && attribute(icon, 'href')) ?? '/')?.[1] ?? '/';
}

function inlineElement(element: PageElement, files: SiteFiles): void {
  const inline = (address: string): string => files.dataUrl(address);
  const act: Readonly<Record<string, () => void>> = {
    a: () => withoutLink(element),
    link: () => inlineLink(element, files),
    style: () => setText(element, inlineStyle(textOf(element), inline)),
    img: () => inlinePicture(element, inline),
    // The picture itself follows: one size and one format are enough.
    source: () => remove(element),
    image: () => setAttribute(element, 'href', inline(attribute(element, 'href') ?? '')),
  };
  act[element.tagName]?.();
}

/** A link within the page stays; what others lead to is not there. */
function withoutLink(element: PageElement): void {
  if (attribute(element, 'href')?.startsWith('#')) return;
  rename(element, element.namespaceURI.endsWith('/svg') ? 'g' : 'span');
  for (const name of ['href', 'target', 'rel', 'download']) setAttribute(element, name);
}

function inlineLink(element: PageElement, files: SiteFiles): void {
  const address = attribute(element, 'href') ?? '';
  const rel = attribute(element, 'rel');
  if (rel === 'icon') return setAttribute(element, 'href', files.dataUrl(address));
  if (rel !== 'stylesheet') return remove(element);
  rename(element, 'style');
  element.attrs = [];
  setText(
    element,
    inlineStyle(files.read(address), (file) => files.dataUrl(file)),
  );
}

function inlinePicture(element: PageElement, inline: (address: string) => string): void {
  const address = largest(attribute(element, 'srcset')) ?? attribute(element, 'src') ?? '';
  setAttribute(element, 'src', inline(address));
  for (const name of ['srcset', 'sizes', 'loading']) setAttribute(element, name);
}

/** A hall's wall needs the largest of the sizes: "/anh/a-480.jpg 480w, /anh/a-960.jpg 960w". */
export function largest(srcset: string | undefined): string | undefined {
  const sizes = (srcset ?? '').split(',').map((one) => one.trim().split(/\s+/));
  const ordered = sizes.toSorted(([, one], [, other]) => sizeOf(other) - sizeOf(one));
  return ordered[0]?.[0] || undefined;
}

function sizeOf(descriptor: string | undefined): number {
  return Number.parseFloat(descriptor ?? '1');
}

async function inlineScripts(elements: readonly PageElement[], files: SiteFiles): Promise<void> {
  const scripts = elements.filter((element) => element.tagName === 'script' && attribute(element, 'src') !== undefined);
  const [first, ...others] = scripts;
  if (!first) return;
  const code = await inlineScript(scripts.map((script) => files.path(attribute(script, 'src') ?? '')));
  first.attrs = [{ name: 'type', value: 'module' }];
  setText(first, code);
  for (const script of others) remove(script);
}

const asking = ['src', 'srcset', 'href', 'poster', 'data', 'action', 'background', 'component-url', 'xlink:href'];

/** Better no file than one that fails in the hall. */
function expectNothingAsked(elements: readonly PageElement[]): void {
  const asked = elements.flatMap(({ tagName, attrs }) =>
    attrs
      .filter(({ name, value }) => asking.includes(name) && !/^(data:|#)/.test(value))
      .map(({ name, value }) => `<${tagName} ${name}="${value}">`),
  );
  if (asked.length > 0) throw new Error(`trang trình chiếu còn gọi đến tệp khác: ${asked.join(', ')}`);
}
