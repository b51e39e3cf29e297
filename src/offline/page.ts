import { watchVersion } from './notices.ts';
import { register } from './register.ts';

const strip = document.querySelector<HTMLElement>('[data-as-of]');

// While the site is worked on, what was kept would hide what has changed.
if (import.meta.env.PROD) {
  if (strip) watchVersion(strip);
  // Not while the page itself still loads.
  addEventListener('load', () => void register().catch(console.error));
}
