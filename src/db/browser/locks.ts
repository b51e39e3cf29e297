/** Browsers give locks to pages of secure origins only, which TypeScript does not know. */
export function hasLocks(): boolean {
  return 'locks' in navigator;
}
