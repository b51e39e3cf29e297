/** The kinds of files that hold a site's policy, and how each writes it. */
export const policyFiles = [
  { name: 'public.nginx.conf', write: inNginx },
  { name: 'internal.nginx.conf', write: inNginx },
  { name: 'public.caddy', write: inCaddy },
  { name: 'internal.caddy', write: inCaddy },
] as const;

export type PolicyFile = (typeof policyFiles)[number];

/** The policy that a file of either server sets; nothing when it sets none. */
export function policyIn(text: string): string | undefined {
  return /page_policy "([^"]+)";?\s*$/m.exec(text)?.[1];
}

/**
 * One policy under which the pages of several versions run: what any of them allows is allowed. The first is the
 * newest: its order is kept.
 */
export function unionOf(policies: readonly string[]): string {
  const all = policies.map(directives);
  const names = new Set(all.flatMap((one) => [...one.keys()]));
  return [...names].map((name) => [name, ...together(all.map((one) => sourcesOf(one, name)))].join(' ')).join('; ');
}

/** Whether pages of that policy run under the other one. */
export function covers(wide: string, policy: string): boolean {
  const [given, wanted] = [directives(wide), directives(policy)];
  return [...wanted].every(([name, sources]) => {
    const allowed = sourcesOf(given, name);
    return sources.every((source) => source === none || allowed.includes(source));
  });
}

const none = "'none'";

function together(sources: readonly (readonly string[])[]): string[] {
  const all = [...new Set(sources.flat())];
  return all.length > 1 ? all.filter((source) => source !== none) : all;
}

/** A directive that is not named follows `default-src`. */
function sourcesOf(policy: ReadonlyMap<string, string[]>, name: string): readonly string[] {
  return policy.get(name) ?? (name.endsWith('-src') ? policy.get('default-src') : undefined) ?? [];
}

function directives(policy: string): Map<string, string[]> {
  const words = policy.split(';').map((directive) => directive.trim().split(/\s+/));
  return new Map(words.flatMap(([name, ...sources]) => (name ? [[name, sources]] : [])));
}

function inNginx(policy: string): string {
  return `set $page_policy "${policy}";\n`;
}

function inCaddy(policy: string): string {
  return `vars page_policy "${policy}"\n`;
}
