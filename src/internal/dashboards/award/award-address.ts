import { fold } from '../../../text/vietnamese.ts';
import type { AwardPartsRow } from '../rows.ts';
import type { Part } from './award-part.ts';
import { partName } from './award-part.ts';

/** Tells the address of the list of a part's rows in a year or a school year. */
export type AddressOf = (list: AwardPartsRow) => string;

const divisionSlugs: Readonly<Record<string, string>> = {
  all: 'tat-ca',
  award: 'danh-hieu',
  family: 'nhom',
  level: 'cap',
  authority: 'tham-quyen',
  recipient_kind: 'doi-tuong',
  commendation_type: 'loai-hinh',
  raised: 'nang-ty-le',
  movement: 'phong-trao',
  bloc: 'khoi',
  unit: 'don-vi',
};

const periodSlugs: Readonly<Record<string, string>> = {
  q1: 'quy-1',
  q2: 'quy-2',
  q3: 'quy-3',
  q4: 'quy-4',
  h1: '6-thang',
  m9: '9-thang',
  year: '',
  schoolYear: 'nam-hoc',
};

const anchors: Readonly<Record<string, string>> = {
  ...periodSlugs,
  outside: 'ngoai-nam',
  decided: 'da-quyet-dinh',
  proposed: 'de-nghi',
  revoked: 'da-thu-hoi',
  undecided: 'thieu-quyet-dinh',
};

/** The page of a period's totals. */
export function periodPath(year: number, period: string): string {
  const slug = periodSlug(period);
  return slug === '' ? `/noi-bo/khen-thuong/${year}/` : `/noi-bo/khen-thuong/${year}/${slug}/`;
}

/** The last part of a period's address; empty for the whole year. */
export function periodSlug(period: string): string {
  return known(periodSlugs, period, 'period');
}

/** The anchor, in a list of the year, of a quarter, a sum of quarters or a group that is not counted. */
export function anchorOf(group: string): string {
  return known(anchors, group, 'group of rows');
}

/** Where the rows stand that a period's total of a part counts: in the list of the year, or of the school year. */
export function rowsPath({ year, period, division, part }: AwardPartsRow, addressOf: AddressOf): string {
  if (period === 'year' || period === 'schoolYear') return addressOf({ year, period, division, part });
  return `${addressOf({ year, period: 'year', division, part })}#${anchorOf(period)}`;
}

/** Gives each part an address of its own, the same in every year. */
export function addresses(lists: readonly AwardPartsRow[]): AddressOf {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const list of lists) {
    if (slugs.has(keyOf(list))) continue;
    const slug = freeSlug(slugOf(list), taken);
    slugs.set(keyOf(list), slug);
    taken.add(slug);
  }
  return (list) => {
    const slug = slugs.get(keyOf(list));
    if (slug === undefined) throw new Error(`no rows of ${keyOf(list)} are listed`);
    return `${periodPath(list.year, list.period)}dong/${slug}/`;
  };
}

/** Two names that differ in marks or case only would meet in one address: the later one is numbered. */
function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  let free = slug;
  for (let next = 2; taken.has(free); next++) free = `${slug}-${next}`;
  return free;
}

/** The address of a part below the lists of its year, before it is told apart from another of the same. */
export function slugOf(part: Part): string {
  const folder = known(divisionSlugs, part.division, 'division');
  if (part.division === 'all') return folder;
  return `${folder}/${fold(partName(part, part.part)).replaceAll(' ', '-')}`;
}

function keyOf({ division, part }: Part): string {
  return `${division}/${part}`;
}

function known(words: Readonly<Record<string, string>>, word: string, what: string): string {
  const found = words[word];
  if (found === undefined) throw new Error(`"${word}" is no known ${what} of the awards' pages`);
  return found;
}
