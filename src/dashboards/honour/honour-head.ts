import { publicText } from '../../text/public-pages.ts';
import { honourText as words } from '../../text/public-honours.ts';
import type { Division } from './honour-parts.ts';
import { yearPath } from './honour-parts.ts';

/** The top of each page of a year's roll of honour: what it is, the way to it, and the other ways to read the roll. */
export interface HonourHead {
  title: string;
  lead: string;
  trail: { label: string; path?: string | undefined }[];
  ways: PageLink[];
}

export interface PageLink {
  label: string;
  path: string;
  current: boolean;
}

interface Place {
  year: number;
  division: Division;
  title: string;
  lead: string;
  /** The award, unit or bloc, when the page is of one. */
  name?: string | undefined;
}

export function headOf({ year, division, title, lead, name }: Place): HonourHead {
  const ways = waysOf(year, division);
  const steps = [
    { label: publicText.honourYears.title, path: '/bang-vang/' },
    { label: publicText.honours.title(year), path: yearPath(year, 'award') },
    // The year's own page is its roll by award.
    ...ways.filter((way) => way.current && division !== 'award').map(({ label, path }) => ({ label, path })),
    ...(name === undefined ? [] : [{ label: name }]),
  ];
  return { title, lead, trail: [...steps.slice(0, -1), ...steps.slice(-1).map(({ label }) => ({ label }))], ways };
}

function waysOf(year: number, division: Division): PageLink[] {
  return (['award', 'unit', 'bloc'] as const).map((way) => ({
    label: words.way[way],
    path: yearPath(year, way),
    current: way === division,
  }));
}
