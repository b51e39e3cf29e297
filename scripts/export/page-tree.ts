import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type PageElement = DefaultTreeAdapterTypes.Element;
export type PageTree = DefaultTreeAdapterTypes.Document;

/** All elements of a page, in its order; a copy, so that they can be changed and removed. */
export function elementsOf(node: Node): PageElement[] {
  const own = 'tagName' in node ? [node] : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(elementsOf)] : own;
}

export function attribute({ attrs }: PageElement, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value;
}

/** Sets the attribute; without a value it is removed. */
export function setAttribute(element: PageElement, name: string, value?: string): void {
  const others = element.attrs.filter((one) => one.name !== name);
  element.attrs = value === undefined ? others : [...others, { name, value }];
}

export function textOf({ childNodes }: PageElement): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

export function setText(element: PageElement, value: string): void {
  element.childNodes = [{ nodeName: '#text', value, parentNode: element }];
}

/** Makes one kind of element of another, as a style sheet's link becomes the style sheet. */
export function rename(element: PageElement, tag: string): void {
  element.nodeName = tag;
  element.tagName = tag;
}

export function remove(element: PageElement): void {
  const { parentNode } = element;
  if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((node) => node !== element);
}
