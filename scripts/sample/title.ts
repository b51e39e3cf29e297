import { collectiveWork, personWork } from './achievement.ts';
import type { AwardDraft } from './award-draft.ts';
import type { Unit } from './hand-kept.ts';
import type { Registrant } from './registration.ts';
import { isArmed } from './registration.ts';
import type { Scene } from './scene.ts';
import { ofKind, periodOf } from './scene.ts';
import { communeChair, titleDecision } from './title-decision.ts';

/** Units that proposed more Chiến sĩ thi đua cơ sở than their share, so that the rule has something to find. */
const beyondShare: Readonly<Record<number, readonly string[]>> = {
  2022: ['bt-van-phong', 'bt-th-vi-huong'],
  2023: ['bt-ldtbxh', 'bt-thcs-quan-ha'],
};

/** The annual titles of persons, units, teams, villages and households. */
export function titles(scene: Scene, all: readonly Registrant[]): AwardDraft[] {
  const byUnit = Map.groupBy(all, (registrant) => registrant.unit.id);
  return [
    ...scene.units.flatMap((unit) => unitTitles(scene, unit, byUnit.get(unit.id) ?? [])),
    ...ofKind(scene, 'commune').flatMap((unit) => culturalTitles(scene, unit, byUnit.get(unit.id) ?? [])),
  ];
}

function unitTitles(scene: Scene, unit: Unit, own: readonly Registrant[]): AwardDraft[] {
  const people = own.filter(({ recipient }) => recipient.recipient_kind === 'individual');
  const advanced = advancedOf(scene, unit, people);
  const fighters = fightersOf(scene, unit, advanced);
  const provincial = scene.random.of('provincial', unit.id).chance(0.7) ? fighters.filter(isForProvince) : [];
  const share = advanced.length / people.length;
  return [
    ...collectiveTitles(scene, unit, own, { share, fighters: fighters.length }),
    ...provincial.map((one) => draft(scene, one, 'CSTD_TINH')),
    ...fighters.map((one) => draft(scene, one, 'CSTDCS')),
    ...advanced.map((one) => draft(scene, one, isArmed(unit) ? 'CSTT' : 'LDTT')),
  ];
}

function isForProvince({ code }: Registrant): boolean {
  return code === 'CSTD_TINH';
}

/** Most who registered, and seldom one who did not; in armed units at most seven in ten. */
function advancedOf(scene: Scene, unit: Unit, people: readonly Registrant[]): Registrant[] {
  const random = scene.random.of('advanced', unit.id);
  const worker = scene.year === 2022 ? 0.66 : 0.85;
  const chosen = people.filter(({ recipient, on, code }) => {
    if (on === null) return people.some((other) => other.on !== null) && random.chance(0.2);
    const isSure = code !== 'LDTT' && code !== 'CSTT';
    return isSure || random.chance(recipient.person_category === 'directWorker' ? worker : 0.96);
  });
  const most = isArmed(unit) ? Math.floor(people.filter(({ on }) => on !== null).length * 0.7) : chosen.length;
  return chosen.toSorted((a, b) => b.merit - a.merit).slice(0, most);
}

/** The best of them, within the share of 15 % (10 % in armed units), but for the units that went beyond. */
function fightersOf(scene: Scene, unit: Unit, advanced: readonly Registrant[]): Registrant[] {
  const allowed = Math.floor(advanced.length * (isArmed(unit) ? 0.1 : 0.15));
  const isBeyond = beyondShare[scene.year]?.includes(unit.id) ?? false;
  if (isBeyond) return advanced.slice(0, allowed + 2);
  const candidates = advanced.filter(({ code, on }) => on !== null && ['CSTDCS', 'CSTD_TINH'].includes(code));
  return candidates.slice(0, allowed - (allowed > 2 && scene.random.of('fighters', unit.id).chance(0.3) ? 1 : 0));
}

interface People {
  /** Share of the people with the lower title. */
  readonly share: number;
  readonly fighters: number;
}

function collectiveTitles(scene: Scene, unit: Unit, own: readonly Registrant[], people: People): AwardDraft[] {
  const random = scene.random.of('collective', unit.id);
  const lower = isArmed(unit) ? 'DVTT' : 'TTLDTT';
  return own.flatMap((one) => {
    const { recipient, code, on, merit } = one;
    if (recipient.recipient_kind !== 'collective' || code === 'THON_VH' || on === null) return [];
    if (recipient.small_collective)
      return random.chance(scene.year === 2022 ? 0.62 : 0.72) ? [draft(scene, one, lower)] : [];
    if (people.share <= 0.5 || merit < -1.2) return [];
    const reached = code === lower || merit < 0.35 || people.share < 0.7 || people.fighters === 0 ? lower : code;
    return [draft(scene, one, reached)];
  });
}

function draft(scene: Scene, { unit, recipient }: Registrant, code: string): AwardDraft {
  const random = scene.random.of('work', unit.id, recipient.recipient_name, code);
  const work = recipient.recipient_kind === 'individual' ? personWork : collectiveWork;
  const isTold = !['LDTT', 'CSTT'].includes(code) || random.chance(0.6);
  return {
    ...{ unit, recipient, code, type: 'merit', movement: null, period: periodOf(scene, unit) },
    achievement: isTold ? work(unit, recipient, random) : null,
    decision: titleDecision(scene, unit, code),
  };
}

/** Gia đình văn hóa by the commune's chair, Thôn văn hóa by the district's. */
function culturalTitles(scene: Scene, unit: Unit, own: readonly Registrant[]): AwardDraft[] {
  const random = scene.random.of('cultural', unit.id);
  const byCommune = {
    authority: communeChair(unit),
    on: random.day(`${scene.year}-11-14`, `${scene.year}-12-06`),
    subject: 'GDVH',
  };
  const byDistrict = titleDecision(scene, unit, 'THON_VH');
  const village = scene.year === 2022 ? 0.6 : 0.8;
  return own.flatMap(({ recipient, code }) => {
    if (code !== 'GDVH' && code !== 'THON_VH') return [];
    if (!random.chance(code === 'GDVH' ? 0.9 : village)) return [];
    const common = { unit, recipient, code, type: 'merit' as const, movement: null, period: null, achievement: null };
    return [{ ...common, decision: code === 'GDVH' ? byCommune : byDistrict }];
  });
}
