import { definitionText } from '../../text/definitions.ts';
import { aboutText } from '../../text/public-about.ts';
import { openDataText } from '../../text/public-open-data.ts';
import { publicText } from '../../text/public-pages.ts';
import { statisticsText } from '../../text/public-statistics.ts';
import { text } from '../../text/vi.ts';

type MainPage = readonly [path: string, title: string];

/** The pages that lead to others: those of the site, then those of each year. */
export function mainPages(years: readonly number[]): MainPage[] {
  return [
    ['/', text.site.home],
    ['/guong-dien-hinh/', publicText.exemplars.title],
    ['/phong-trao/', publicText.movements.title],
    ['/don-vi/', publicText.units.title],
    [openDataText.path, openDataText.title],
    ['/cach-tinh/', definitionText.title],
    [aboutText.path, aboutText.title],
    ...years.flatMap((year): MainPage[] => [
      [`/bang-vang/${year}/`, publicText.honours.title(year)],
      [`/thong-ke/${year}/`, statisticsText.title(year)],
      [`/ke-hoach/${year}/`, publicText.plan.title(year)],
    ]),
  ];
}
