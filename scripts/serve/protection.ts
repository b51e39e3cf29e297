import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { headersFolder } from '../build/headers.ts';
import type { Audience } from '../build/sites.ts';

/** The engine is compiled in its worker, which has the policy of its own response. */
export const engineWorkerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
export const serviceWorkerPolicy = "default-src 'none'; script-src 'self'; connect-src 'self'";

/** Nothing of a device is used; the slides fill the screen. */
const unused = [
  ...['accelerometer', 'autoplay', 'camera', 'display-capture', 'encrypted-media', 'geolocation', 'gyroscope'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'picture-in-picture', 'publickey-credentials-get'],
  ...['screen-wake-lock', 'usb', 'xr-spatial-tracking'],
];
const permissions = ['fullscreen=(self)', ...unused.map((feature) => `${feature}=()`)].join(', ');

const always = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': permissions,
};
const ofSites: Readonly<Record<Audience, Readonly<Record<string, string>>>> = {
  public: { 'Referrer-Policy': 'strict-origin-when-cross-origin' },
  internal: { 'Referrer-Policy': 'no-referrer', 'X-Robots-Tag': 'noindex, nofollow' },
};

/** What each response of a site carries, whether it is a file, a refusal or a 404; `deploy/` says the same to web servers. */
export function protection(site: string, audience: Audience, path: string): Readonly<Record<string, string>> {
  const policy = policyOf(site, audience, path);
  return { ...always, ...ofSites[audience], ...(policy === undefined ? {} : { 'Content-Security-Policy': policy }) };
}

/** The policy of a site's pages as its build has written it for web servers; nothing where it has not. */
export function builtPolicy(out: string, audience: Audience): string | undefined {
  const file = join(out, headersFolder, `${audience}.nginx.conf`);
  if (!existsSync(file)) return undefined;
  const [, policy] = /^set \$page_policy "(.*)";$/m.exec(readFileSync(file, 'utf8')) ?? [];
  if (policy === undefined) throw new Error(`expected a policy in ${file}`);
  return policy;
}

function policyOf(site: string, audience: Audience, path: string): string | undefined {
  if (/\/_astro\/worker-[^/]+\.js$/.test(path)) return engineWorkerPolicy;
  if (path.endsWith('/sw.js')) return serviceWorkerPolicy;
  return builtPolicy(dirname(site), audience);
}
