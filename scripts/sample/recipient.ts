import type { RowOf } from '../ingest/source.ts';
import type { award } from '../ingest/sources/award.ts';
import type { Exemplar, Unit } from './hand-kept.ts';
import { villageNames } from './names.ts';
import type { Person } from './person.ts';
import { genderOf, newName } from './person.ts';
import type { Random } from './random.ts';

/** Who is registered or commended: the cells of an award row about them. */
export type Recipient = Pick<
  RowOf<typeof award>,
  | 'recipient_kind'
  | 'recipient_name'
  | 'honorific'
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
  honorific: null,
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
    position: `Nông dân ${lowerFirst(random.pick(villagesOf(commune)))}`,
    gender,
    birth_year: random.chance(0.3) ? random.integer(1958, 1995) : null,
    person_category: 'directWorker',
    private_citizen: true,
    public_consent: consent(random),
  };
}

/** A household by its head, whose name none in the set has. */
export function household(random: Random, taken = new Set<string>()): Recipient {
  const gender = random.chance(0.35) ? 'female' : 'male';
  const head = `${gender === 'female' ? 'bà' : 'ông'} ${newName(random, gender, taken)}`;
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

/** An exemplar as its file names it; on the staff of the unit unless a commune put it forward. */
export function honoured(exemplar: Exemplar, unit: Unit): Recipient {
  const isCitizen = unit.kind === 'commune';
  if (exemplar.kind === 'collective' || exemplar.kind === 'model') return team(exemplar.name);
  const common = { ...nobody, recipient_name: exemplar.name, private_citizen: isCitizen };
  const public_consent = isCitizen ? exemplar.consent : null;
  if (exemplar.kind === 'household') return { ...common, recipient_kind: 'household', public_consent };
  const gender = genderOf(exemplar.name);
  return { ...common, recipient_kind: 'individual', gender, person_category: 'directWorker', public_consent };
}

/** Villages invented for the commune. */
export function villagesOf(commune: Unit): string[] {
  const first = [...commune.id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1009, 7);
  const word = commune.name.startsWith('Thị trấn') ? 'Tổ dân phố' : 'Thôn';
  return [0, 1, 2, 3, 4].map((step) => `${word} ${villageNames[(first + step * 9) % villageNames.length] ?? 'Nà Tu'}`);
}

/** The name as it stands inside a sentence. */
export function lowerFirst(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}

function consent(random: Random): boolean | null {
  return { yes: true, no: false, unasked: null }[random.weighted({ yes: 6, no: 1.5, unasked: 2.5 })];
}

function grades(school: Unit): [number, number] {
  if (school.id.startsWith('bt-thpt')) return [10, 12];
  return school.id.startsWith('bt-th-') ? [3, 5] : [6, 9];
}
