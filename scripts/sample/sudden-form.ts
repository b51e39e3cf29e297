import type { AwardDraft } from './award-draft.ts';
import type { Unit } from './hand-kept.ts';
import { citizenDeeds, unitDeeds } from './movement-work.ts';
import type { Random } from './random.ts';
import type { Recipient } from './recipient.ts';
import { citizen, employee, wholeUnit } from './recipient.ts';
import type { Scene } from './scene.ts';
import { ofKind, staffMember, unitWithId } from './scene.ts';
import { districtChair } from './title-decision.ts';

/** Sudden commendations through the year. */
export function suddenForms(scene: Scene): AwardDraft[] {
  const lastDay = scene.year === 2022 ? '2022-12-20' : '2023-12-19';
  return Array.from({ length: (scene.year === 2022 ? 10 : 14) * scene.scale }, (_, at) => {
    const random = scene.random.of('sudden', at);
    const on = random.day(`${scene.year}-01-10`, lastDay);
    const decision = { authority: districtChair, on, subject: `sudden ${at}` };
    return { ...deed(scene, random), code: 'GK_HUYEN', type: 'sudden', movement: null, period: null, decision };
  });
}

function deed(scene: Scene, random: Random): { unit: Unit; recipient: Recipient; achievement: string } {
  if (random.chance(0.4)) {
    const unit = random.pick(ofKind(scene, 'commune'));
    return { unit, recipient: citizen(unit, random), achievement: random.pick(citizenDeeds) };
  }
  const [id, deeds] = random.pick(Object.entries(unitDeeds));
  const unit = unitWithId(scene, id);
  const recipient = random.chance(0.3) ? wholeUnit(unit) : employee(staffMember(scene, unit, random));
  return { unit, recipient, achievement: random.pick(deeds) };
}
