import type { RowOf } from '../ingest/source.ts';
import type { award } from '../ingest/sources/award.ts';
import type { Unit } from './hand-kept.ts';
import { familyNames, givenNames, middleNames } from './names.ts';
import type { StaffPlan } from './positions.ts';
import { staffPlan } from './positions.ts';
import type { Random } from './random.ts';

type AwardRow = RowOf<typeof award>;
export type Gender = NonNullable<AwardRow['gender']>;

/** An invented person on a unit's staff. */
export interface Person {
  readonly name: string;
  readonly gender: Gender;
  readonly birthYear: number | null;
  readonly position: string;
  readonly category: NonNullable<AwardRow['person_category']>;
  /** How much of a leader in emulation, the same in every year; about -2 to 2. */
  readonly merit: number;
}

/** The unit's people in the year: the same as in the year before, but for a few who have come in another's place. */
export function staffOf(unit: Unit, year: number, { random, scale }: { random: Random; scale: number }): Person[] {
  const plan = staffPlan(unit);
  const own = random.of('staff', unit.id);
  const count = own.integer(...plan.size) * scale;
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, place) => {
    const seat = own.of(place);
    const first = hire(seat.of('first'), plan, { unit, place, taken });
    const next = hire(seat.of('next'), plan, { unit, place, taken });
    return year > 2022 && seat.chance(0.07) ? next : first;
  });
}

interface Seat {
  readonly unit: Unit;
  readonly place: number;
  readonly taken: Set<string>;
}

function hire(random: Random, plan: StaffPlan, { unit, place, taken }: Seat): Person {
  const leader = plan.leaders[place];
  const position = leader ?? plan.workers[(place - plan.leaders.length) % plan.workers.length] ?? 'Chuyên viên';
  const gender = genderFor(position, leader && plan.women < 0.9 ? plan.women * 0.7 : plan.women, random);
  return {
    name: newName(random, gender, taken),
    gender,
    birthYear: random.chance(0.6) ? random.integer(...born(position, leader !== undefined)) : null,
    position: unit.name.startsWith('Thị trấn') ? position.replace(/ thôn$/, ' tổ dân phố') : position,
    category: leader ? leaderCategory(unit) : 'directWorker',
    merit: random.normal() + (leader ? 0.5 : 0),
  };
}

/** Some posts are held by women only, some nearly always by men. */
function genderFor(position: string, women: number, random: Random): Gender {
  if (/Phụ nữ|Hộ sinh/.test(position)) return 'female';
  if (/Cựu chiến binh|Chỉ huy trưởng|Chính trị viên/.test(position)) return 'male';
  return random.chance(women) ? 'female' : 'male';
}

function born(position: string, isLeader: boolean): [number, number] {
  if (position.startsWith('Bí thư Đoàn')) return [1989, 1996];
  return isLeader ? [1969, 1986] : [1971, 1998];
}

function leaderCategory(unit: Unit): Person['category'] {
  return unit.kind === 'enterprise' ? 'entrepreneur' : 'managerDeputyHeadUp';
}

/** A name that nobody in the set has; it is put into the set. */
export function newName(random: Random, gender: Gender, taken: Set<string>): string {
  for (;;) {
    const family = random.weighted(familyNames);
    const middle = random.pick(middleNames[gender]);
    const given = random.pick(givenNames[gender]);
    const name = `${family} ${middle} ${given}`;
    const words = name.split(' ');
    if (new Set(words).size < words.length || taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}

/** The gender that a name shows, for people whom the hand-kept files name. */
export function genderOf(name: string): Gender {
  return name.includes(' Thị ') ? 'female' : 'male';
}
