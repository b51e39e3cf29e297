/** The part of a page that a script cannot do without. */
export function partOf<Part extends Element>(whole: ParentNode, selector: string, kind: new () => Part): Part {
  const part = whole.querySelector(selector);
  if (part instanceof kind) return part;
  throw new Error(`expected ${kind.name} at "${selector}", got ${String(part)}`);
}
