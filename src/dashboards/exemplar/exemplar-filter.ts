import { exemplarFilterText } from '../../text/public-exemplar-filter.ts';
import { fold } from '../../text/vietnamese.ts';
import type { Choice, ExemplarIndex, IndexedExemplar } from './exemplar-index.ts';
import type { Division } from './exemplar-lists.ts';
import type { Teaser } from './teasers.ts';

/** What a reader asks of the exemplars: the slug of a choice, words, or '' for any. */
export type Asked = Record<Division | 'words', string>;

const names = exemplarFilterText.parameter;
export const askedKeys = ['year', 'kind', 'field', 'movement', 'unit', 'words'] as const;

export const nothingAsked: Asked = { year: '', kind: '', field: '', movement: '', unit: '', words: '' };

export function readAddress(search: string): Asked {
  const parameters = new URLSearchParams(search);
  const read = Object.fromEntries(askedKeys.map((key) => [key, parameters.get(names[key]) ?? '']));
  return { ...nothingAsked, ...read };
}

/** The part of an address after its path. */
export function writeAddress(asked: Asked): string {
  const parameters = askedKeys.flatMap((key) => (asked[key].trim() === '' ? [] : [[names[key], asked[key].trim()]]));
  return parameters.length === 0 ? '' : `?${new URLSearchParams(parameters).toString()}`;
}

export function isSame(a: Asked, b: Asked): boolean {
  return writeAddress(a) === writeAddress(b);
}

/** An exemplar with its choices and all that is searched of it, folded. */
export interface Findable extends IndexedExemplar {
  /** "division slug" of each. */
  chosen: ReadonlySet<string>;
  teaser: Teaser;
  folded: string;
}

/** Done once, when the reader first acts. */
export function findables(index: ExemplarIndex): Findable[] {
  return index.exemplars.map((exemplar) => {
    const choices = exemplar.choices.flatMap((place) => index.choices[place] ?? []);
    const teaser = teaserOf(exemplar, choices);
    return {
      ...exemplar,
      chosen: new Set(choices.map(({ division, slug }) => `${division} ${slug}`)),
      teaser,
      folded: ` ${fold([teaser.headline, exemplar.name, teaser.unit, teaser.field, teaser.summary].join(' '))}`,
    };
  });
}

/** Every choice must hold, and every word begin some word of the exemplar, whatever its marks. */
export function found(all: readonly Findable[], { words, ...asked }: Asked): Findable[] {
  const chosen = Object.entries(asked).flatMap(([division, slug]) => (slug === '' ? [] : [`${division} ${slug}`]));
  const sought = fold(words).split(' ').filter(Boolean);
  return all.filter(
    (one) =>
      chosen.every((choice) => one.chosen.has(choice)) && sought.every((word) => one.folded.includes(` ${word}`)),
  );
}

function teaserOf({ id, headline, name, summary, award }: IndexedExemplar, choices: readonly Choice[]): Teaser {
  const nameOf = (division: Division): string => choices.find((choice) => choice.division === division)?.name ?? '';
  const unit = nameOf('unit');
  return {
    id,
    headline,
    name,
    unit: unit === name ? '' : unit,
    path: `/guong-dien-hinh/${id}/`,
    field: nameOf('field'),
    summary,
    award,
  };
}
