import type { TableView } from '../../../dashboards/table.ts';
import type { PictureView } from '../../../dashboards/exemplar/picture.ts';
import { loadPicture } from '../../../dashboards/exemplar/picture.ts';
import type { Teaser } from '../../../dashboards/exemplar/teasers.ts';
import { loadTeasers } from '../../../dashboards/exemplar/teasers.ts';
import type { Database } from '../../../db/database.ts';
import { deckText } from '../../../text/internal-deck.ts';
import type { Slide } from './deck.ts';
import type { Topic } from './slides-of.ts';
import { hasRows, tableSlides } from './slides-of.ts';

const words = deckText.exemplars;

/** So many are shown with their picture; the others are named. */
const mostPictures = 9;
const all = 1000;

export interface Pictured {
  readonly teaser: Teaser;
  readonly picture: PictureView | undefined;
}

/** The year's published exemplars: those with a picture one by one, then the names of the others. */
export async function loadExemplarSlides(db: Database, year: number, topic: Topic): Promise<Slide[]> {
  const teasers = await loadTeasers(db, { division: 'year', part: String(year) }, { limit: all });
  const pictured = await Promise.all(
    teasers.map(async (teaser) => ({ teaser, picture: await loadPicture(db, teaser.id) })),
  );
  return exemplarSlides(pictured, topic);
}

export function exemplarSlides(pictured: readonly Pictured[], topic: Topic): Slide[] {
  const shown = pictured
    .flatMap(({ teaser, picture }) => (picture ? [{ teaser, picture }] : []))
    .slice(0, mostPictures);
  const ids = new Set(shown.map(({ teaser }) => teaser.id));
  const others = namesOf(pictured.flatMap(({ teaser }) => (ids.has(teaser.id) ? [] : [teaser])));
  const named = {
    ...topic,
    id: `${topic.id}-khac`,
    heading: words.others(pictured.length - shown.length),
    lead: undefined,
  };
  return [
    ...shown.map(({ teaser, picture }) => pictureSlide(teaser, picture, topic)),
    ...(hasRows(others) ? tableSlides(named, others) : []),
  ];
}

function pictureSlide(teaser: Teaser, picture: PictureView, { part, notes }: Topic): Slide {
  const { id, headline, name, unit, summary, award } = teaser;
  return {
    id: `guong-${id}`,
    part,
    heading: headline,
    body: { kind: 'exemplar', exemplar: { name, unit, summary, award, picture } },
    notes: [words.told(name, unit), summary, ...(award ? [award] : []), ...notes.slice(-1)],
  };
}

function namesOf(teasers: readonly Teaser[]): TableView {
  return {
    caption: words.others(teasers.length),
    columns: [
      { key: 'name', label: words.name, rowHeader: true },
      { key: 'headline', label: words.headline },
      { key: 'award', label: words.award },
    ],
    groups: [
      {
        rows: teasers.map(({ name, unit, headline, award }) => ({
          cells: { name: { text: name, note: unit || undefined }, headline, award: award ?? '' },
        })),
      },
    ],
  };
}
