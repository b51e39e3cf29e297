import { anchorOf } from '../../../dashboards/honour/honour-parts.ts';

const kindAnchors: Readonly<Record<string, string>> = {
  collective: 'tap-the',
  household: 'ho-gia-dinh',
  individual: 'ca-nhan',
};

/** Anchors of an award's page: all who are called up, and the groups in which they are. */
export const listAnchor = 'danh-sach';
export const groupsAnchor = 'cac-dot';

/** The overview of a year's ceremony. */
export function ceremonyPath(year: number): string {
  return `/noi-bo/le-trao/${year}/`;
}

/** An award's place in the address, as on the roll of honour. */
export { anchorOf as awardSlug };

/** Who is called up for an award. */
export function callUpPath(year: number, awardCode: string): string {
  return `${ceremonyPath(year)}${anchorOf(awardCode)}/`;
}

export function kindAnchor(recipientKind: string): string {
  const anchor = kindAnchors[recipientKind];
  if (anchor === undefined) throw new Error(`"${recipientKind}" is no kind of recipient`);
  return anchor;
}

export function groupAnchor(group: number): string {
  return `dot-${group}`;
}
