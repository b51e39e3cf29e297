/** The internal page that holds all there is on a unit. */
export function unitPath(unit: string): string {
  return `/noi-bo/don-vi/${unit}/`;
}
