import type { Entry } from './entry.ts';

/** The file `/tim-kiem/bang-vang-<year>.json`: who is named in the year's roll of honour, units and awards told once. */
export interface RollFile {
  readonly year: number;
  readonly awards: readonly string[];
  readonly units: readonly RollFileUnit[];
}

export type RollFileUnit = readonly [
  id: string,
  name: string,
  /** Each with the places of its awards in `awards`. */
  recipients: readonly (readonly [name: string, ...awards: number[]])[],
];

export function entriesOfRoll({ year, awards, units }: RollFile): Entry[] {
  return units.flatMap(([id, unit, recipients]) =>
    recipients.map(([name, ...received]) => ({
      kind: 'honour' as const,
      path: `/bang-vang/${year}/don-vi/${id}/`,
      names: [name],
      about: [...(name === unit ? [] : [unit]), String(year), ...received.flatMap((at) => awards[at] ?? [])],
    })),
  );
}
