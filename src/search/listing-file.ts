import type { Entry } from './entry.ts';

/** The file `/tim-kiem/muc.json`: all that the search knows but the rolls of honour, as short rows. */
export interface ListingFile {
  /** The years that have a roll of honour, the newest first. */
  readonly years: readonly number[];
  readonly exemplars: readonly (readonly [
    id: string,
    headline: string,
    name: string,
    unit: string,
    field: string,
    year: number,
  ])[];
  readonly units: readonly (readonly [id: string, name: string, kind: string])[];
  readonly movements: readonly (readonly [id: string, name: string, launchedBy: string])[];
  readonly awards: readonly (readonly [id: string, name: string, year: number])[];
  readonly pages: readonly (readonly [path: string, title: string])[];
}

export function entriesOfListing(file: ListingFile): Entry[] {
  return [
    ...file.units.map(([id, name, kind]) => entry('unit', `/don-vi/${id}/`, [name], [kind])),
    ...file.exemplars.map(([id, headline, name, unit, field, year]) =>
      entry('exemplar', `/guong-dien-hinh/${id}/`, [headline, name], [unit, field, String(year)]),
    ),
    ...file.movements.map(([id, name, launchedBy]) => entry('movement', `/phong-trao/${id}/`, [name], [launchedBy])),
    ...file.awards.map(([id, name, year]) =>
      entry('award', `/bang-vang/${year}/hinh-thuc/${id}/`, [name], [String(year)]),
    ),
    ...file.pages.map(([path, title]) => entry('page', path, [title], [])),
  ];
}

/** A unit that is itself the exemplar is not named twice. */
function entry(kind: Entry['kind'], path: string, names: string[], about: string[]): Entry {
  return { kind, path, names, about: about.filter((fact) => !names.includes(fact)) };
}
