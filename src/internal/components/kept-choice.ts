import { addressWith, chosen } from '../../components/address-state.ts';
import { href } from '../../text/link.ts';

/** What a reader keeps when going from one internal page to another. */
const names = ['vai', 'khoi'];

const inside = href('/noi-bo/');
const carried = new WeakMap<HTMLAnchorElement, { built: string; now: string }>();

/** Lends the choice to a link at the moment a reader reaches for it; what the link itself asks for stands. */
function lend(event: Event): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || link.getAttribute('href')?.startsWith('#')) return;
  const known = carried.get(link);
  const built = known?.now === link.href ? known.built : link.href;
  const url = new URL(built);
  if (url.origin !== location.origin || !url.pathname.startsWith(inside)) return;
  const free = names.filter((name) => !url.searchParams.has(name));
  const path = addressWith(Object.fromEntries(free.map((name) => [name, chosen(name)])), built);
  // A comma says nothing else in a query, and reads better than %2C.
  link.href = path.replaceAll('%2C', ',');
  carried.set(link, { built, now: link.href });
}

document.addEventListener('pointerdown', lend, { capture: true });
document.addEventListener('focusin', lend, { capture: true });
