import type { AwardDraft } from './award-draft.ts';
import { honoured, wholeUnit } from './recipient.ts';
import type { Scene } from './scene.ts';
import { unitWithId } from './scene.ts';
import { districtChair, provinceChair } from './title-decision.ts';

/** What the exemplars were commended with, by the decisions that their file names. */
export function exemplarForms(scene: Scene): AwardDraft[] {
  return scene.exemplars.flatMap((exemplar): AwardDraft[] => {
    const { award_code: code, decision_number: number, decision_on: on } = exemplar;
    if (code === null || number === null || on === null) return [];
    const unit = unitWithId(scene, exemplar.unit_id);
    const recipient = exemplar.name === unit.name ? wholeUnit(unit) : honoured(exemplar, unit);
    const authority = code === 'GK_HUYEN' ? districtChair : provinceChair;
    const decision = { authority, on, subject: `exemplars ${number}`, number };
    const achievement = exemplar.summary;
    return [
      { unit, recipient, code, type: 'thematic', movement: exemplar.movement_id, period: null, achievement, decision },
    ];
  });
}
