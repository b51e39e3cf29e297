import { noticeText as words } from '../text/offline-notice.ts';

/** What the server has now. */
interface Published {
  readonly build: string;
  readonly as_of: string;
}

/** How often a page asks at most when it is looked at again. */
const interval = 60_000;
/** A network that lets one wait longer is as good as none. */
const patience = 10_000;

const build = document.querySelector<HTMLMetaElement>('meta[name=build]')?.content;

/** Tells in the strip at the foot of the window that there is no network, or that there are newer figures. */
export function watchVersion(strip: HTMLElement): void {
  let asked = 0;
  const offline = (): void => show(strip, words.offline(strip.dataset['asOf'] ?? ''));
  const look = (): void => {
    asked = Date.now();
    published().then((found) => tell(strip, found), offline);
  };
  addEventListener('offline', offline);
  addEventListener('online', look);
  addEventListener('visibilitychange', () => {
    if (!document.hidden && Date.now() - asked > interval) look();
  });
  look();
}

/** From the server itself; what answers in its stead, such as a sign-in, says nothing of a build, nor is it no network. */
async function published(): Promise<Partial<Published>> {
  const address = `${import.meta.env.BASE_URL}phien-ban.json`;
  const response = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(patience) });
  return response.json().catch(() => ({}));
}

function tell(strip: HTMLElement, found: Partial<Published>): void {
  if (!found.build || !found.as_of || found.build === build) return show(strip, '');
  // As in formatDate; every page loads this script, and a module that others share would be one more file each.
  show(strip, words.fresh(found.as_of.split('-').reverse().join('/')));
  const button = document.createElement('button');
  button.className = 'action';
  button.textContent = words.reload;
  button.onclick = () => location.reload();
  strip.append(' ', button);
}

/** What is said already is not said again: a screen reader would read it out anew. */
function show(strip: HTMLElement, sentence: string): void {
  if (strip.firstChild?.textContent !== sentence) strip.textContent = sentence;
}
