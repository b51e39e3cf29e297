import { nameKey } from '../../src/text/vietnamese.ts';
import type { Bloc } from './bloc.ts';
import { blocsOf } from './bloc.ts';
import type { Year } from './calendar.ts';
import { schoolYear } from './calendar.ts';
import type { CouncilSeat, Criterion, Exemplar, HandKept, Movement, Task, Unit } from './hand-kept.ts';
import type { Person } from './person.ts';
import { genderOf, staffOf } from './person.ts';
import type { Random } from './random.ts';

/** What everything generated for one year starts from. */
export interface Scene {
  readonly year: Year;
  /** How many times the usual number of people and awards. */
  readonly scale: number;
  /** The same in every year. */
  readonly always: Random;
  readonly random: Random;
  readonly units: readonly Unit[];
  readonly blocs: readonly Bloc[];
  readonly movements: readonly Movement[];
  readonly tasks: readonly Task[];
  readonly criteria: readonly Criterion[];
  readonly exemplars: readonly Exemplar[];
  staff(unit: Unit): readonly Person[];
  shortName(awardCode: string): string;
}

/** The year as the hand-kept files and the seed set it. */
export function sceneOf(kept: HandKept, year: Year, { always, scale }: Pick<Scene, 'always' | 'scale'>): Scene {
  const units = kept.units.filter((unit) => isValid(unit, year));
  const seats = kept.councilSeats(year);
  const staff = new Map(
    units.map((unit) => [unit.id, withCouncil(unit, staffOf(unit, year, { random: always, scale }), seats)]),
  );
  return {
    year,
    scale,
    always,
    random: always.of('year', year),
    units,
    blocs: blocsOf(units, year, always),
    movements: kept.movements(year).filter((movement) => movement.from_year <= year && movement.to_year >= year),
    tasks: kept.tasks(year),
    criteria: kept.criteria(year),
    exemplars: kept.exemplars(year),
    staff: (unit) => staff.get(unit.id) ?? [],
    shortName: (code) => shortName(kept, code),
  };
}

/** The bloc in which the unit is. */
export function blocOf(scene: Scene, unit: Unit): Bloc {
  const found = scene.blocs.find((bloc) => bloc.members.some((member) => member.id === unit.id));
  if (!found) throw new Error(`expected a bloc for ${unit.name}, came none`);
  return found;
}

/** The school year for schools, nothing for those that go by the calendar. */
export function periodOf(scene: Scene, unit: Unit): string | null {
  return unit.kind === 'school' ? schoolYear(scene.year) : null;
}

export function ofKind(scene: Scene, ...kinds: readonly string[]): Unit[] {
  return scene.units.filter((unit) => kinds.includes(unit.kind));
}

export function unitWithId(scene: Scene, id: string): Unit {
  const found = scene.units.find((unit) => unit.id === id);
  if (!found) throw new Error(`expected the unit ${id} in ${scene.year}, came none`);
  return found;
}

/** In 2023 the district looked more to those who do the work themselves. */
export function staffMember(scene: Scene, unit: Unit, random: Random): Person {
  const staff = scene.staff(unit);
  const direct = staff.filter((person) => person.category === 'directWorker');
  const wanted = random.chance(scene.year === 2022 ? 0.25 : 0.65);
  return random.pick(wanted && direct.length > 0 ? direct : staff);
}

function isValid(unit: Unit, year: Year): boolean {
  return (unit.valid_from ?? '') <= `${year}-12-31` && (unit.valid_to ?? '9999') >= `${year}-01-01`;
}

/** Whoever sits on the council as the unit's head is its head here too. */
function withCouncil(unit: Unit, staff: readonly Person[], seats: readonly CouncilSeat[]): Person[] {
  const names = [unit.name, ...(unit.aliases ?? [])].map(nameKey);
  const seat = seats.find(({ position }) => {
    const held = nameKey(position);
    return !/^(phó|chuyên)/i.test(position.normalize('NFC')) && names.some((name) => held.endsWith(` ${name}`));
  });
  return staff.map((person, place) =>
    place === 0 && seat ? { ...person, ...nameAndGender(seat.member_name) } : person,
  );
}

function nameAndGender(name: string): Pick<Person, 'name' | 'gender'> {
  return { name, gender: genderOf(name) };
}

function shortName(kept: HandKept, code: string): string {
  const found = kept.awardTypes.find((type) => type.code === code);
  if (!found) throw new Error(`expected ${code} in the award catalogue, came none`);
  return found.short_name;
}
