import type { RowOf } from '../ingest/source.ts';
import type { award } from '../ingest/sources/award.ts';
import type { Unit } from './hand-kept.ts';
import { villageNames } from './names.ts';
import type { Person } from './person.ts';
import { newName } from './person.ts';
import type { Random } from './random.ts';

/** Who is registered or commended: the cells of an award row about them. */
export type Recipient = Pick<
  RowOf<typeof award>,
  | 'recipient_kind'
  | 'recipient_name'
  | 'position'
  | 'gender'
  | 'birth_year'
  | 'person_category'
  | 'private_citizen'
  | 'minor'
  | 'is_enterprise'
  | 'small_collective'
  | 'public_consent'
>;

const nobody = {
  position: null,
  gender: null,
  birth_year: null,
  person_category: null,
  private_citizen: false,
  minor: false,
  is_enterprise: false,
  small_collective: false,
  public_consent: null,
};

export function employee(person: Person): Recipient {
  return {
    ...nobody,
    recipient_kind: 'individual',
    recipient_name: person.name,
    position: person.position,
    gender: person.gender,
    birth_year: person.birthYear,
    person_category: person.category,
  };
}

export function wholeUnit(unit: Unit): Recipient {
  const is_enterprise = unit.kind === 'enterprise';
  return { ...nobody, recipient_kind: 'collective', recipient_name: unit.name, is_enterprise };
}

export function team(name: string): Recipient {
  return { ...nobody, recipient_kind: 'collective', recipient_name: name, small_collective: true };
}

/** A farmer of the commune. Consent is given, refused or not yet asked for. */
export function citizen(commune: Unit, random: Random): Recipient {
  const gender = random.chance(0.45) ? 'female' : 'male';
  return {
    ...nobody,
    recipient_kind: 'individual',
    recipient_name: newName(random, gender, new Set()),
    position: `Nông dân ${random.pick(villagesOf(commune))}`,
    gender,
    birth_year: random.chance(0.3) ? random.integer(1958, 1995) : null,
    person_category: 'directWorker',
    private_citizen: true,
    public_consent: consent(random),
  };
}

export function household(random: Random): Recipient {
  const gender = random.chance(0.35) ? 'female' : 'male';
  const head = `${gender === 'female' ? 'bà' : 'ông'} ${newName(random, gender, new Set())}`;
  return {
    ...nobody,
    recipient_kind: 'household',
    recipient_name: `Gia đình ${head}`,
    private_citizen: true,
    public_consent: consent(random),
  };
}

export function pupil(school: Unit, random: Random): Recipient {
  const gender = random.chance(0.55) ? 'female' : 'male';
  return {
    ...nobody,
    recipient_kind: 'individual',
    recipient_name: newName(random, gender, new Set()),
    position: `Học sinh lớp ${random.integer(...grades(school))}`,
    gender,
    person_category: 'directWorker',
    private_citizen: true,
    minor: true,
  };
}

/** Villages invented for the commune. */
export function villagesOf(commune: Unit): string[] {
  const first =
    villageNames.length > 0 ? [...commune.id].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7) : 0;
  const word = commune.name.startsWith('Thị trấn') ? 'Tổ dân phố' : 'Thôn';
  return [0, 1, 2, 3, 4].map((step) => `${word} ${villageNames[(first + step * 9) % villageNames.length] ?? 'Nà Tu'}`);
}

function consent(random: Random): boolean | null {
  return { yes: true, no: false, unasked: null }[random.weighted({ yes: 6, no: 1.5, unasked: 2.5 })];
}

function grades(school: Unit): [number, number] {
  if (school.id.startsWith('bt-thpt')) return [10, 12];
  return school.id.startsWith('bt-th-') ? [3, 5] : [6, 9];
}
