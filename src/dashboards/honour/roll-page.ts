import type { Database } from '../../db/database.ts';
import type { HonourPartsRow } from '../rows.ts';
import { honourText } from '../../text/public-honours.ts';
import type { HonourHead, PageLink } from './honour-head.ts';
import { headOf } from './honour-head.ts';
import type { Division } from './honour-parts.ts';
import { honourParts, listedOf, nameOf, partPath, slugOf } from './honour-parts.ts';

/** One page of what an award, a unit or a bloc has in a year's roll. */
export interface RollPage {
  part: HonourPartsRow;
  /** Counted from 1. */
  number: number;
  limit: number;
  offset: number;
  /** Of how many pages, each with its address. */
  pages: PageLink[];
  /** The years in which the same part has a roll. */
  years: PageLink[];
}

/** With a long deed for everyone, as many still weigh less than 30 KB. */
export const rollLength = 450;

/** For `getStaticPaths` of the rolls: every page of every part that has something to list. */
export async function rollPaths(db: Database, division: Division) {
  const parts = await db.rows(honourParts, division);
  return rollPages(parts, division).map((page) => ({
    params: {
      year: String(page.part.year),
      part: slugOf(division, page.part.part),
      page: page.number === 1 ? undefined : `trang/${page.number}`,
    },
    props: page,
  }));
}

export function rollPages(parts: readonly HonourPartsRow[], division: Division): RollPage[] {
  const listed = parts.filter((part) => part.listed > 0);
  const years = Map.groupBy(listed, ({ part }) => part);
  return listed.flatMap((part) => pagesOf(part, division, years.get(part.part) ?? []));
}

/** The pages of a part are of one length, so that the last does not hold a handful. */
function pagesOf(part: HonourPartsRow, division: Division, same: readonly HonourPartsRow[]): RollPage[] {
  const count = Math.ceil(part.listed / rollLength);
  const limit = Math.ceil(part.listed / count);
  const first = partPath(part.year, division, part.part);
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return numbers.map((number) => ({
    part,
    number,
    limit,
    offset: (number - 1) * limit,
    pages: numbers.map((other) => ({
      label: String(other),
      path: other === 1 ? first : `${first}trang/${other}/`,
      current: other === number,
    })),
    years: same.map(({ year }) => ({
      label: String(year),
      path: partPath(year, division, part.part),
      current: year === part.year,
    })),
  }));
}

/** The head of a page of the roll; which page it is stands in the title. */
export function rollHeadOf({ part, number, pages }: RollPage, division: Division, title: string): HonourHead {
  return headOf({
    ...{ year: part.year, division, name: nameOf(part), lead: listedOf(part) },
    title: pages.length > 1 ? honourText.numbered(title, number, pages.length) : title,
  });
}
