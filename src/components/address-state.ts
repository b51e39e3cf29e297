/**
 * What a reader has chosen on a page, kept in its address: back, reload and a copied link bring it back. docs/dia-chi.md lists the names.
 * A name that is not given keeps its value; an empty value is left out, so that a page as it was built has a bare address.
 */
export type Choices = Readonly<Record<string, string>>;

/** The value of a name in the address that is open; empty without one. */
export function chosen(name: string): string {
  return new URLSearchParams(location.search).get(name) ?? '';
}

/** A choice is a step that the reader can take back; letters that are still typed are not. */
export function choose(choices: Choices, as: 'step' | 'typing'): void {
  const address = addressWith(choices, location.href);
  if (address === location.pathname + location.search + location.hash) return;
  if (as === 'step') history.pushState(history.state, '', address);
  else history.replaceState(history.state, '', address);
}

/** The address, without its origin, that holds these choices beside those that it already had. */
export function addressWith(choices: Choices, address: string): string {
  const url = new URL(address);
  for (const [name, value] of Object.entries(choices)) {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return url.pathname + url.search + url.hash;
}
