import type { Database, Query } from '../../db/database.ts';
import { label, labels } from '../../text/labels.ts';
import { exemplarsText as words } from '../../text/public-exemplars.ts';
import { collator, fold } from '../../text/vietnamese.ts';
import type { ExemplarPartsRow } from '../rows.ts';
import sql from './exemplar-parts.sql?raw';

/** One list of exemplars: all of them, or those of one year, kind, field, movement or unit. */
export interface ExemplarList {
  division: Division | 'all';
  /** As the database knows it. */
  part: string;
  /** As readers know it. */
  name: string;
  /** Its part of the address. */
  slug: string;
  path: string;
  amount: number;
}

export type Division = keyof typeof words.list;

export const divisions: readonly Division[] = ['year', 'kind', 'field', 'movement', 'unit'];

export const exemplarParts: Query<ExemplarPartsRow> = { name: 'exemplar-parts', sql };

const known = new WeakMap<Database, Promise<ExemplarList[]>>();

/** Asked once: with thousands of exemplars as many pages need the same lists. */
export function loadExemplarLists(db: Database): Promise<ExemplarList[]> {
  const lists = known.get(db) ?? db.rows(exemplarParts).then(listsOf);
  known.set(db, lists);
  return lists;
}

/** All lists in the order of the divisions; the one of all exemplars is first, and is there when it is empty. */
export function listsOf(rows: readonly ExemplarPartsRow[]): ExemplarList[] {
  const amount = rows.find((row) => row.division === 'all')?.amount ?? 0;
  return [
    { division: 'all', part: 'all', name: words.title, slug: '', path: listPath(), amount },
    ...divisions.flatMap((division) => divisionOf(rows, division)),
  ];
}

export function listOf(
  lists: readonly ExemplarList[],
  division: Division,
  part: string | null,
): ExemplarList | undefined {
  return lists.find((list) => list.division === division && list.part === part);
}

export function headingOf({ division, name }: Pick<ExemplarList, 'division' | 'name'>): string {
  return division === 'all' ? words.title : words.list[division].title(name);
}

/** The address of a list: of all exemplars when nothing more is said. */
function listPath(division?: Division, slug = ''): string {
  return division ? `/guong-dien-hinh/${words.list[division].folder}/${slug}/` : '/guong-dien-hinh/';
}

function divisionOf(rows: readonly ExemplarPartsRow[], division: Division): ExemplarList[] {
  const taken = new Set<string>();
  return rows
    .filter((row) => row.division === division)
    .map(({ part, part_name, amount }) => ({ part, name: nameOf(division, part, part_name), amount }))
    .toSorted(orders[division])
    .map((list) => {
      const slug = freeSlug(slugOf(division, list.part), taken);
      return { ...list, division, slug, path: listPath(division, slug) };
    });
}

type Named = Pick<ExemplarList, 'part' | 'name'>;

const byName = (a: Named, b: Named): number => collator.compare(a.name, b.name) || (a.part < b.part ? -1 : 1);
const kinds = Object.keys(labels.exemplarKind);

const orders: Readonly<Record<Division, (a: Named, b: Named) => number>> = {
  year: (a, b) => Number(b.part) - Number(a.part),
  kind: (a, b) => kinds.indexOf(a.part) - kinds.indexOf(b.part),
  field: byName,
  movement: byName,
  unit: byName,
};

function nameOf(division: Division, part: string, name: string): string {
  return division === 'kind' ? label('exemplarKind', part) : name;
}

function slugOf(division: Division, part: string): string {
  if (division === 'kind') return kindSlug(part);
  return division === 'field' ? fold(part).replaceAll(' ', '-') || words.otherField : part;
}

function kindSlug(kind: string): string {
  const slugs: Readonly<Record<string, string>> = words.kindSlug;
  const slug = slugs[kind];
  if (slug === undefined) throw new Error(`no address is known for exemplars of the kind "${kind}"`);
  return slug;
}

/** Two fields may differ in marks or capitals only; the later one is numbered. */
function freeSlug(slug: string, taken: Set<string>): string {
  let free = slug;
  for (let number = 2; taken.has(free); number++) free = `${slug}-${number}`;
  taken.add(free);
  return free;
}
