import type { Query } from '../../db/database.ts';
import { publicText } from '../../text/public-pages.ts';
import { honourText as words } from '../../text/public-honours.ts';
import type { HonourPartsRow } from '../rows.ts';
import sql from './honour-parts.sql?raw';

/** The ways in which a year's roll of honour is divided. */
export type Division = 'award' | 'unit' | 'bloc';

export const honourParts: Query<HonourPartsRow> = { name: 'honour-parts', sql };

const folders = { award: 'hinh-thuc', unit: 'don-vi', bloc: 'khoi' } as const;
const kinds = ['collectives', 'households', 'individuals'] as const;
const withoutBloc = 'none';

/** The award's place in a page and in an address: GK_HUYEN → gk-huyen. */
export function anchorOf(awardCode: string): string {
  return awardCode.toLowerCase().replaceAll('_', '-');
}

/** A part's place in the address; units keep the id under which their own page stands. */
export function slugOf(division: Division, part: string): string {
  if (division === 'award') return anchorOf(part);
  if (division === 'unit') return part;
  return part === withoutBloc ? 'chua-xep-khoi' : part.toLowerCase();
}

/** The page of the year's roll that lists all of one award, unit or bloc. */
export function partPath(year: number, division: Division, part: string): string {
  return `/bang-vang/${year}/${folders[division]}/${slugOf(division, part)}/`;
}

/** A year's roll by award is its own page; by unit and by bloc it has an index. */
export function yearPath(year: number, division: Division): string {
  return division === 'award' ? `/bang-vang/${year}/` : `/bang-vang/${year}/${folders[division]}/`;
}

export function nameOf(part: Pick<HonourPartsRow, 'part_name'>): string {
  return part.part_name ?? words.bloc.without;
}

/** What the part's list holds and, where the totals count more, how much it leaves out. */
export function listedOf(part: HonourPartsRow): string {
  const amounts = kinds.flatMap((kind) => (part[kind] > 0 ? [publicText.honours.part[kind](part[kind])] : []));
  const listed = words.listed(part.listed, amounts.join(', '));
  const unlisted = part.total - part.listed;
  return unlisted > 0 ? `${listed} ${words.unlisted(unlisted)}` : listed;
}
