import type { Member } from './read/bloc.ts';
import type { Folder } from './read/folder.ts';

/** The one bloc in which a unit is counted in a year: the council's before the sector's, then the one written first. */
export function unitBloc({ members }: Folder): (year: number, unit: string) => string | null {
  const first = new Map<string, Member>();
  for (const member of members) {
    const key = `${member.year} ${member.unit}`;
    const known = first.get(key);
    if (!known || (known.system === 'sector' && member.system === 'council')) first.set(key, member);
  }
  return (year, unit) => first.get(`${year} ${unit}`)?.bloc ?? null;
}

/** The units that are in any bloc of a year, each once. */
export function unitsInBlocs({ members }: Folder, year: number): string[] {
  return [...new Set(members.filter((member) => member.year === year).map(({ unit }) => unit))];
}

/** The blocs of a year in which units are counted. */
export function countingBlocs(folder: Folder, year: number): string[] {
  const bloc = unitBloc(folder);
  return [...new Set(unitsInBlocs(folder, year).flatMap((unit) => bloc(year, unit) ?? []))];
}
