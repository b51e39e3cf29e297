import { anchorOf, periodPath, slugOf } from '../award/award-address.ts';
import type { Part } from '../award/award-part.ts';
import { registrationPath } from './registration-lists.ts';

type PathOf = (year: number) => string;

const awards =
  (division: string, part: string, group?: string): PathOf =>
  (year) =>
    awardPath(year, { division, part }, group);

const paths: Readonly<Record<string, PathOf>> = {
  registrations: (year) => registrationPath(year, { division: 'all', part: 'all' }),
  awards: awards('all', 'all'),
  titles: awards('family', 'title'),
  forms: awards('family', 'form'),
  individuals: awards('recipient_kind', 'individual'),
  collectives: awards('recipient_kind', 'collective'),
  households: awards('recipient_kind', 'household'),
  proposed: awards('all', 'all', 'proposed'),
  decisions: (year) => `/noi-bo/quyet-dinh/${year}/`,
  initiatives: (year) => `/noi-bo/sang-kien/${year}/`,
  exemplars: (year) => `/noi-bo/dien-hinh/${year}/#tung-dien-hinh`,
};

/** The list of the awards of a part in a year; `group` is one of its groups. */
export function awardPath(year: number, part: Part, group?: string): string {
  const anchor = group === undefined ? '' : `#${anchorOf(group)}`;
  return `${periodPath(year, 'year')}dong/${slugOf(part)}/${anchor}`;
}

/** The list of the rows that a figure of the year counts; none when it counts nothing. */
export function figurePath(figure: string, amount: number | null, year: number): string | undefined {
  return amount === null || amount === 0 ? undefined : paths[figure]?.(year);
}
