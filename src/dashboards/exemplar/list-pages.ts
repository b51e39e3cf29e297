import { exemplarsText } from '../../text/public-exemplars.ts';
import type { ExemplarList } from './exemplar-lists.ts';

/** The pages of a list as links: where one is, what is beside it, both ends, and gaps between. */
export interface PageLinks {
  previous: string | undefined;
  next: string | undefined;
  /** A gap has no path. */
  links: { label: string; path: string | undefined; isCurrent: boolean }[];
}

const words = exemplarsText.pages;

/** How many teasers a page shows. */
export const pageSize = 24;

export function pageCount({ amount }: Pick<ExemplarList, 'amount'>): number {
  return Math.max(1, Math.ceil(amount / pageSize));
}

export function pagePath({ path }: Pick<ExemplarList, 'path'>, page: number): string {
  return page === 1 ? path : `${path}${words.folder}/${page}/`;
}

/** Nothing for a list of one page. */
export function pageLinks(list: Pick<ExemplarList, 'path' | 'amount'>, page: number): PageLinks | undefined {
  const last = pageCount(list);
  if (last === 1) return undefined;
  return {
    previous: page > 1 ? pagePath(list, page - 1) : undefined,
    next: page < last ? pagePath(list, page + 1) : undefined,
    links: shownPages(page, last).map((shown) =>
      shown === undefined
        ? { label: '…', path: undefined, isCurrent: false }
        : { label: String(shown), path: pagePath(list, shown), isCurrent: shown === page },
    ),
  };
}

/** Both ends and the neighbours; a gap is left out where it would hide one page only. */
function shownPages(page: number, last: number): (number | undefined)[] {
  const shown = [1, page - 1, page, page + 1, last].filter((one) => one >= 1 && one <= last);
  const pages = [...new Set(shown)].toSorted((a, b) => a - b);
  return pages.flatMap((one, at) => {
    const skipped = one - (pages[at - 1] ?? 0) - 1;
    if (skipped === 0) return [one];
    return skipped === 1 ? [one - 1, one] : [undefined, one];
  });
}
