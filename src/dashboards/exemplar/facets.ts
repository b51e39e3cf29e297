import { formatNumber } from '../../text/format.ts';
import { exemplarsText as words } from '../../text/public-exemplars.ts';
import type { Division, ExemplarList } from './exemplar-lists.ts';
import { divisions } from './exemplar-lists.ts';

/** The lists of one division, for a reader to choose one. */
export interface Facet {
  id: string;
  title: string;
  links: { label: string; path: string; count: string; isCurrent: boolean }[];
  /** How many there are, when they are so many that they are folded. */
  folded: string | undefined;
  /** In place of the links: where they are, when they are too many to be repeated on every page. */
  elsewhere: { label: string; path: string } | undefined;
}

/** More would push what follows out of sight. */
const unfolded = 15;
/** More would make every page of thousands heavy; the first page of all exemplars has them. */
const repeated = 60;

/** Told on the page of `current`; only the first page of all has every list of every division. */
export function facetsOf(lists: readonly ExemplarList[], current: ExemplarList, page: number): Facet[] {
  const isWhole = current.division === 'all' && page === 1;
  return divisions.flatMap((division) => {
    const own = lists.filter((list) => list.division === division);
    return own.length === 0 ? [] : [facetOf(division, own, { current, isWhole })];
  });
}

function facetOf(
  division: Division,
  lists: readonly ExemplarList[],
  { current, isWhole }: { current: ExemplarList; isWhole: boolean },
): Facet {
  const { folder, facet } = words.list[division];
  const isElsewhere = !isWhole && lists.length > repeated;
  return {
    id: folder,
    title: facet,
    links: isElsewhere ? [] : lists.map((list) => linkOf(list, current)),
    folded: lists.length > unfolded ? words.values(lists.length) : undefined,
    elsewhere: isElsewhere
      ? { label: words.chooseAmong(facet, lists.length), path: `/guong-dien-hinh/#${folder}` }
      : undefined,
  };
}

function linkOf(list: ExemplarList, current: ExemplarList): Facet['links'][number] {
  return { label: list.name, path: list.path, count: formatNumber(list.amount), isCurrent: list.path === current.path };
}
