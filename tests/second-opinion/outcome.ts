import type { Folder } from './read/folder.ts';
import type { Award, Registration } from './read/people.ts';
import { isInForce } from './read/people.ts';
import type { Opinion, Row } from './row.ts';
import { share } from './row.ts';
import { unitBloc, unitsInBlocs } from './unit-bloc.ts';

/** One thing that counts towards the outcome of a year, a unit and an award. */
interface Fact {
  readonly year: number;
  readonly unit: string;
  readonly award: string;
  readonly counts: readonly Count[];
}

const counts = ['registered', 'proposed', 'awarded', 'fulfilled', 'without_outcome', 'without_registration'] as const;
type Count = (typeof counts)[number];

export function outcomes(folder: Folder): Opinion[] {
  const facts = factsOf(folder);
  const units = unitsOf(folder, facts);
  const titles = grouped(facts, ({ year, award }) => `${year} ${award}`);
  const unitTitles = grouped(facts, ({ year, unit, award }) => `${year} ${unit} ${award}`);
  const blocOf = unitBloc(folder);
  return [
    {
      view: 'registration_outcome',
      key: ['year', 'unit_id', 'award_code'],
      rows: unitTitles.map(([{ year, unit, award }, own]) => ({
        ...{ year, unit_id: unit, award_code: award, bloc_id: blocOf(year, unit) },
        ...sums(own),
      })),
    },
    {
      view: 'title_outcome',
      key: ['year', 'award_code'],
      rows: titles.map(([{ year, award }, own]) => ({ year, award_code: award, ...sums(own) })),
    },
    {
      view: 'unit_outcome',
      key: ['year', 'unit_id'],
      rows: units.map((one) => ({ year: one.year, unit_id: one.unit, bloc_id: one.bloc, ...sums(one.facts) })),
    },
    {
      view: 'bloc_outcome',
      key: ['year', 'bloc_id'],
      rows: grouped(units, ({ year, bloc }) => `${year} ${bloc}`).map(([{ year, bloc }, own]) => ({
        ...{ year, bloc_id: bloc, units: own.length },
        units_without_registration: own.filter(hasNotRegistered).length,
        ...sums(own.flatMap((one) => one.facts)),
      })),
    },
    {
      view: 'year_outcome',
      key: ['year'],
      rows: folder.years.map((year) => {
        const own = units.filter((one) => one.year === year);
        const inBlocs = own.filter(({ bloc }) => bloc !== null);
        return {
          ...{ year, units: inBlocs.length },
          units_without_registration: inBlocs.filter(hasNotRegistered).length,
          ...sums(own.flatMap((one) => one.facts)),
        };
      }),
    },
  ];
}

/** A unit of a bloc, or one of which anything is known. */
interface UnitOutcome {
  readonly year: number;
  readonly unit: string;
  readonly bloc: string | null;
  readonly facts: readonly Fact[];
}

function unitsOf(folder: Folder, facts: readonly Fact[]): UnitOutcome[] {
  const blocOf = unitBloc(folder);
  return folder.years.flatMap((year) => {
    const ofYear = facts.filter((fact) => fact.year === year);
    const units = new Set([...unitsInBlocs(folder, year), ...ofYear.map(({ unit }) => unit)]);
    return [...units].map((unit) => {
      const own = ofYear.filter((fact) => fact.unit === unit);
      return { year, unit, bloc: blocOf(year, unit), facts: own };
    });
  });
}

function hasNotRegistered({ facts }: UnitOutcome): boolean {
  return !facts.some((fact) => fact.counts.includes('registered'));
}

function grouped<T>(things: readonly T[], key: (thing: T) => string): [first: T, all: readonly T[]][] {
  return [...Map.groupBy(things, key).values()].flatMap((all) =>
    all.slice(0, 1).map((first): [T, readonly T[]] => [first, all]),
  );
}

function sums(facts: readonly Fact[]): Row {
  const found = Object.fromEntries(
    counts.map((count) => [count, facts.filter((fact) => fact.counts.includes(count)).length]),
  );
  return { ...found, fulfilled_share: share(found['fulfilled'] ?? 0, found['registered'] ?? 0) };
}

function factsOf(folder: Folder): Fact[] {
  const annual = new Set(folder.awardTypes.filter(({ isAnnual }) => isAnnual).map(({ code }) => code));
  const registered = new Set(folder.registrations.map(recipientOf));
  const inForce = new Set(folder.awards.filter(isInForce).map(recipientAndAward));
  const proposed = new Set(folder.awards.filter(({ status }) => status === 'proposed').map(recipientAndAward));
  const registrations = folder.registrations.map((registration): Fact => {
    const title = recipientAndAward(registration);
    if (inForce.has(title)) return { ...registration, counts: ['registered', 'fulfilled'] };
    return { ...registration, counts: proposed.has(title) ? ['registered'] : ['registered', 'without_outcome'] };
  });
  const awards = folder.awards
    .filter(({ award }) => annual.has(award))
    .flatMap((award): Fact[] => {
      if (award.status === 'proposed') return [{ ...award, counts: ['proposed'] }];
      if (!isInForce(award)) return [];
      return [
        { ...award, counts: registered.has(recipientOf(award)) ? ['awarded'] : ['awarded', 'without_registration'] },
      ];
    });
  return [...registrations, ...awards];
}

/** Who it is about: the same name in capitals is the same recipient. */
function recipientOf({ year, unit, kind, name }: Registration | Award): string {
  return [year, unit, kind, name.toLowerCase()].join('\n');
}

export function recipientAndAward(one: Registration | Award): string {
  return `${recipientOf(one)}\n${one.award}`;
}
