import type { RowOf } from '../../ingest/source.ts';
import type { award } from '../../ingest/sources/award.ts';
import type { registration } from '../../ingest/sources/registration.ts';
import { collectiveWork, personWork } from '../achievement.ts';
import type { Gender } from '../person.ts';
import { newName } from '../person.ts';
import { staffPlan } from '../positions.ts';
import type { Random } from '../random.ts';
import type { Recipient } from '../recipient.ts';
import { employee, household, team } from '../recipient.ts';
import type { Commune } from './units.ts';

type AwardRow = RowOf<typeof award>;
type Decided = Pick<AwardRow, 'decision_number' | 'decision_on' | 'authority'>;

/** What a commune has in the files of a year. */
export interface Commended {
  readonly awards: readonly AwardRow[];
  readonly registrations: readonly RowOf<typeof registration>[];
}

interface Draft extends Pick<AwardRow, 'award_code' | 'commendation_type' | 'movement_id'> {
  readonly recipient: Recipient;
  readonly decided: Decided;
}

/** So many awards of a commune in a year; nobody is named twice, and whoever has a title had registered for it. */
export function commendedIn(commune: Commune, year: number, { random, awards }: Making): Commended {
  // The staff is the same in every year; the others are not.
  const staff = random.of('staff', commune.unit.id);
  const own = random.of(year, commune.unit.id);
  const taken = new Set<string>();
  const drafts = Array.from({ length: awards }, (_, at) => {
    const place = at % 20;
    if (place < 6) return title(commune, year, worker(commune, staff, taken));
    if (place < 8) return certificate(commune, year, { random: own, recipient: household(own, taken) });
    if (place < 10) return certificate(commune, year, { random: own, recipient: team(`Thôn ${at}`) });
    const person = worker(commune, own, taken);
    if (place === 10) return ofProvince(commune, year, { random: own, recipient: person });
    const isPupil = place === 11 && at % 3 === 0;
    const isCitizen = place < 14 && !isPupil;
    const recipient = isPupil ? pupil(person) : isCitizen ? citizen(person, own) : person;
    return certificate(commune, year, { random: own, recipient });
  });
  return {
    awards: drafts.map((draft) => rowOf(commune, draft, own)),
    registrations: drafts.filter(({ award_code }) => award_code === titleCode).map(registered(commune, year)),
  };
}

export interface Making {
  readonly random: Random;
  readonly awards: number;
}

interface Given {
  readonly random: Random;
  readonly recipient: Recipient;
}

const titleCode = 'LDTT';
const movements = ['phong-trao-1', 'phong-trao-2', 'phong-trao-3'];

function worker(commune: Commune, random: Random, taken: Set<string>): Recipient {
  const gender: Gender = random.chance(0.5) ? 'female' : 'male';
  const leads = random.chance(0.1);
  const plan = staffPlan(commune.unit);
  return employee({
    name: newName(random, gender, taken),
    gender,
    birthYear: null,
    position: random.pick(leads ? plan.leaders : plan.workers),
    category: leads ? 'managerDeputyHeadUp' : 'directWorker',
    merit: 0,
  });
}

function citizen(person: Recipient, random: Random): Recipient {
  const public_consent = random.chance(0.7);
  return { ...person, position: null, person_category: 'directWorker', private_citizen: true, public_consent };
}

function pupil(person: Recipient): Recipient {
  return { ...person, position: 'Học sinh', person_category: 'directWorker', private_citizen: true, minor: true };
}

function title({ unit }: Commune, year: number, recipient: Recipient): Draft {
  const decided = { decision_number: '900/QĐ-UBND', decision_on: `${year}-12-20`, authority: signatory(unit.name) };
  return { award_code: titleCode, commendation_type: 'merit', movement_id: null, recipient, decided };
}

function certificate({ unit }: Commune, year: number, { random, recipient }: Given): Draft {
  const decided = decisionOf(random, year, { first: 100, authority: signatory(unit.name) });
  return { award_code: 'GK_XA', ...occasion(random), recipient, decided };
}

function ofProvince({ province }: Commune, year: number, { random, recipient }: Given): Draft {
  const authority = `Chủ tịch UBND tỉnh ${province.name.replace(/^Tỉnh /, '')}`;
  return {
    award_code: 'BK_TINH',
    ...thematic(random),
    recipient,
    decided: decisionOf(random, year, { first: 1000, authority }),
  };
}

function signatory(commune: string): string {
  return `Chủ tịch UBND ${commune.replace(/^Xã/, 'xã')}`;
}

/** One decision a month for each body that signs. */
function decisionOf(
  random: Random,
  year: number,
  { first, authority }: { readonly first: number; readonly authority: string },
): Decided {
  const month = random.integer(1, 12);
  const decision_on = `${year}-${String(month).padStart(2, '0')}-15`;
  return { decision_number: `${first + month}/QĐ-UBND`, decision_on, authority };
}

function occasion(random: Random): Pick<AwardRow, 'commendation_type' | 'movement_id'> {
  return random.chance(0.6) ? thematic(random) : { commendation_type: 'sudden', movement_id: null };
}

function thematic(random: Random): Pick<AwardRow, 'commendation_type' | 'movement_id'> {
  return { commendation_type: 'thematic', movement_id: random.pick(movements) };
}

function rowOf({ unit }: Commune, draft: Draft, random: Random): AwardRow {
  const { recipient, decided, ...what } = draft;
  const isProposed = random.chance(0.02);
  const work = recipient.recipient_kind === 'collective' ? collectiveWork : personWork;
  return {
    unit_id: unit.id,
    ...recipient,
    ...what,
    period: null,
    achievement: work(unit, recipient, random),
    status: isProposed ? 'proposed' : random.chance(0.002) ? 'revoked' : 'awarded',
    ...(isProposed ? { decision_number: null, decision_on: null, authority: null } : decided),
    note: null,
  };
}

function registered({ unit }: Commune, year: number): (draft: Draft) => RowOf<typeof registration> {
  return ({ recipient: { recipient_kind, recipient_name, honorific, position }, award_code }) => ({
    unit_id: unit.id,
    ...{ recipient_kind, recipient_name, honorific, position },
    award_code,
    period: null,
    registered_on: `${year}-03-15`,
    note: null,
  });
}
