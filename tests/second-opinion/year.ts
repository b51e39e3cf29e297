import { publishedExemplars } from './publication.ts';
import { awardTypeOf } from './read/catalogue.ts';
import type { Folder } from './read/folder.ts';
import type { Award, Exemplar } from './read/people.ts';
import { isInForce } from './read/people.ts';
import type { Opinion, Row } from './row.ts';

/** The big figures of a year, and the views that count exemplars and the awards of movements. */
export function yearOpinions(folder: Folder): Opinion[] {
  const published = publishedExemplars(folder);
  return [
    { view: 'year_total', key: ['year', 'figure'], rows: yearTotals(folder) },
    { view: 'unit_titles', key: ['year', 'unit_id'], rows: titleRows(folder) },
    { view: 'exemplar_total', key: ['year', 'division', 'part'], rows: exemplarRows(published) },
    { view: 'exemplar_part', key: ['division', 'part'], rows: exemplarLists(published) },
    {
      view: 'movement_overview',
      key: ['year', 'movement_id'],
      rows: folder.movements.map(({ year, id, level, method, fromYear, toYear, reviewedOn }) => ({
        ...{ year, movement_id: id, level, method, from_year: fromYear, to_year: toYear, mid_reviewed_on: reviewedOn },
        awards: folder.awards.filter((one) => isInForce(one) && one.year === year && one.movement === id).length,
        exemplars: published.filter((one) => one.year === year && one.movement === id).length,
      })),
    },
  ];
}

/** The titles of persons that each unit with any award has. */
function titleRows(folder: Folder): Row[] {
  const units = Map.groupBy(folder.awards.filter(isInForce), ({ year, unit }) => `${year} ${unit}`);
  return [...units.values()].flatMap((awards) => {
    const ofClass = (name: string): number =>
      awards.filter(({ award }) => awardTypeOf(folder, award).awardClass === name).length;
    return awards.slice(0, 1).map(({ year, unit }) => ({
      ...{ year, unit_id: unit },
      advanced_workers: ofClass('advancedWorker'),
      base_fighters: ofClass('baseFighter'),
      province_fighters: ofClass('provinceFighter'),
    }));
  });
}

/** A figure that is nothing in every year is not told. */
function yearTotals(folder: Folder): Row[] {
  const years = new Map(folder.years.map((year) => [year, figuresOf(folder, year)]));
  const known = [...years.values()].flatMap((figures) => Object.entries(figures));
  const told = new Set(known.filter(([, amount]) => amount > 0).map(([figure]) => figure));
  return [...years].flatMap(([year, figures]) =>
    Object.entries(figures)
      .filter(([figure]) => told.has(figure))
      .map(([figure, amount]) => {
        const before = years.get(year - 1);
        const previous = before ? (before[figure] ?? 0) : null;
        return { year, figure, amount, previous, change: previous === null ? null : amount - previous };
      }),
  );
}

function figuresOf(folder: Folder, year: number): Readonly<{ [figure: string]: number }> {
  const ofYear = <T extends { readonly year: number }>(rows: readonly T[]): T[] =>
    rows.filter((row) => row.year === year);
  const all = ofYear(folder.awards);
  const awards = all.filter(isInForce);
  const ofFamily = (family: string): number =>
    awards.filter(({ award }) => awardTypeOf(folder, award).family === family).length;
  const ofKind = (kind: string): number => awards.filter((award) => award.kind === kind).length;
  const exemplars = ofYear(folder.exemplars);
  return {
    registrations: ofYear(folder.registrations).length,
    awards: awards.length,
    titles: ofFamily('title'),
    forms: ofFamily('form'),
    collectives: ofKind('collective'),
    households: ofKind('household'),
    individuals: ofKind('individual'),
    proposed: all.filter(({ status }) => status === 'proposed').length,
    decisions: new Set(all.flatMap(decisionOf)).size,
    initiatives: folder.initiatives.get(year) ?? 0,
    exemplars: exemplars.length,
    units_with_exemplar: new Set(exemplars.map(({ unit }) => unit)).size,
  };
}

/** A decision is one by its number, day and signer; a revoked one was taken too. */
function decisionOf({ status, decision, decidedOn, authority }: Award): string[] {
  return decision === null || status === 'proposed' ? [] : [[decision, decidedOn, authority].join('\n')];
}

function exemplarRows(exemplars: readonly Exemplar[]): Row[] {
  const parts = exemplars.flatMap(({ year, kind, field }) => [
    { year, division: 'all', part: 'all' },
    { year, division: 'kind', part: kind },
    { year, division: 'field', part: field },
  ]);
  const groups = Map.groupBy(parts, ({ year, division, part }) => [year, division, part].join('\n'));
  return [...groups.values()].flatMap((same) => same.slice(0, 1).map((part) => ({ ...part, amount: same.length })));
}

/** An exemplar is in the list of each of its years, and in all others as its newest year tells of it. */
function exemplarLists(exemplars: readonly Exemplar[]): Row[] {
  const told = [...Map.groupBy(exemplars, ({ id }) => id).values()];
  const newest = told.flatMap((same) => same.toSorted((a, b) => b.year - a.year).slice(0, 1));
  const parts = [
    ...exemplars.map(({ year }) => ['year', String(year)]),
    ...newest.flatMap(({ kind, field, unit, movement }) => [
      ...[
        ['all', 'all'],
        ['kind', kind],
        ['field', field],
        ['unit', unit],
      ],
      ...(movement === null ? [] : [['movement', movement]]),
    ]),
  ];
  const lists = Map.groupBy(parts, (part) => part.join('\n'));
  return [...lists.values()].flatMap((same) =>
    same.slice(0, 1).map(([division = '', part = '']) => ({ division, part, amount: same.length })),
  );
}
