import type { RowOf } from '../ingest/source.ts';
import type { registration } from '../ingest/sources/registration.ts';
import type { Unit } from './hand-kept.ts';
import type { Person } from './person.ts';
import { staffPlan } from './positions.ts';
import type { Recipient } from './recipient.ts';
import { employee, household, team, villagesOf, wholeUnit } from './recipient.ts';
import type { Scene } from './scene.ts';
import { ofKind, periodOf } from './scene.ts';

/** Someone and the title aimed at; without a day when they never handed it in. */
export interface Registrant {
  readonly unit: Unit;
  readonly recipient: Recipient;
  readonly code: string;
  readonly on: string | null;
  /** How likely a title is, against the others of the unit. */
  readonly merit: number;
}

/** Small units that handed in nothing in 2023. */
const silent = ['bt-dat-dai', 'bt-htx-quang-thuan'];

/** Everyone who could register in the year. */
export function registrants(scene: Scene): Registrant[] {
  return [...scene.units.flatMap((unit) => ofUnit(scene, unit)), ...ofVillages(scene)];
}

export function registrationRows(scene: Scene, all: readonly Registrant[]): RowOf<typeof registration>[] {
  return all.flatMap(({ unit, recipient, code, on }) => {
    if (on === null) return [];
    const { recipient_kind, recipient_name, honorific, position } = recipient;
    const registered = { award_code: scene.shortName(code), period: periodOf(scene, unit), registered_on: on };
    return [
      {
        unit_id: unit.name,
        recipient_kind,
        recipient_name,
        honorific,
        position,
        ...registered,
        note: isAfterTerm(scene, { unit, on }) ? 'Nộp chậm, đã nhắc bằng văn bản' : null,
      },
    ];
  });
}

export function isArmed(unit: Unit): boolean {
  return unit.award_chain !== 'general';
}

function ofUnit(scene: Scene, unit: Unit): Registrant[] {
  const random = scene.random.of('registration', unit.id);
  const on = handInDay(scene, unit);
  const people = scene.staff(unit).map((person, _, staff) => ({
    ...{ unit, recipient: employee(person), merit: person.merit },
    code: personCode(unit, person, { staff, highest: highest(scene, unit) }),
    on: random.chance(0.025) ? null : on,
  }));
  const teams = staffPlan(unit).teams.map((name) => ({
    ...{ unit, recipient: team(name), merit: random.normal(), on },
    code: isArmed(unit) ? 'DVTT' : 'TTLDTT',
  }));
  const merit = qualityOf(scene, unit);
  return [{ unit, recipient: wholeUnit(unit), merit, on, code: unitCode(unit, merit) }, ...teams, ...people];
}

/** How good the unit is in the year, about -2 to 2: mostly what it always is, with the year's luck. */
export function qualityOf(scene: Scene, unit: Unit): number {
  const lasting = scene.always.of('quality', unit.id).normal();
  return 0.85 * lasting + 0.5 * scene.random.of('quality', unit.id).normal();
}

function unitCode(unit: Unit, quality: number): string {
  const aimsHigh = quality > 0.2;
  if (isArmed(unit)) return aimsHigh ? 'DVQT' : 'DVTT';
  return aimsHigh ? 'TTLDXS' : 'TTLDTT';
}

interface Peers {
  readonly staff: readonly Person[];
  /** The title that the best of the unit aims at. */
  readonly highest: string;
}

/** The best sixth of a unit aims at Chiến sĩ thi đua cơ sở, everyone else at the title below. */
function personCode(unit: Unit, person: Person, { staff, highest }: Peers): string {
  const place = staff.filter((other) => other.merit > person.merit).length;
  if (place === 0) return highest;
  if (place < Math.round(staff.length / 6)) return 'CSTDCS';
  return isArmed(unit) ? 'CSTT' : 'LDTT';
}

function highest(scene: Scene, unit: Unit): string {
  const isRare = scene.always.of('highest', unit.id).chance(0.12) && !isArmed(unit);
  return isRare ? 'CSTD_TINH' : 'CSTDCS';
}

/** When the unit handed its list in: in Quarter I, schools in the autumn before; a few late, in 2023 two never. */
export function handInDay({ year, random: ofYear }: Scene, unit: Unit): string | null {
  if (year === 2023 && silent.includes(unit.id)) return null;
  const random = ofYear.of('hand in', unit.id);
  const isLate = random.chance(0.05);
  if (unit.kind === 'school') {
    return isLate
      ? random.day(`${year - 1}-11-03`, `${year - 1}-11-25`)
      : random.day(`${year - 1}-09-12`, `${year - 1}-10-20`);
  }
  return isLate ? random.day(`${year}-04-04`, `${year}-05-12`) : random.day(`${year}-02-24`, `${year}-03-31`);
}

export function isAfterTerm({ year }: Scene, { unit, on }: Pick<Registrant, 'unit' | 'on'>): boolean {
  const lastDay = unit.kind === 'school' ? `${year - 1}-10-31` : `${year}-03-31`;
  return on !== null && on > lastDay;
}

/** Households and villages of each commune that aim at the cultural titles. */
function ofVillages(scene: Scene): Registrant[] {
  return ofKind(scene, 'commune').flatMap((unit) => {
    const random = scene.random.of('village', unit.id);
    const on = random.day(`${scene.year}-02-20`, `${scene.year}-03-30`);
    const taken = new Set<string>();
    const families = Array.from({ length: random.integer(3, 5) * scene.scale }, () => household(random, taken));
    const village = team(random.pick(villagesOf(unit)));
    return [
      ...families.map((recipient) => ({ unit, recipient, on, merit: random.normal(), code: 'GDVH' })),
      { unit, recipient: village, on, merit: random.normal(), code: 'THON_VH' },
    ];
  });
}
