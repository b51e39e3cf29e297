import type { AwardDraft } from './award-draft.ts';
import { employee, pupil } from './recipient.ts';
import { isArmed } from './registration.ts';
import type { Scene } from './scene.ts';
import { staffMember } from './scene.ts';
import { unitHead } from './title-decision.ts';

/** Letters that heads of units sign: for their people, and for pupils who did well. */
export function ownForms(scene: Scene): AwardDraft[] {
  return scene.units.flatMap((unit) => {
    const random = scene.random.of('own', unit.id);
    const isSigner = ['school', 'enterprise'].includes(unit.kind) || ['bt-ttyt', 'bt-gdnn'].includes(unit.id);
    if (!isSigner || isArmed(unit) || !random.chance(0.55)) return [];
    const on =
      unit.kind === 'school'
        ? random.day(`${scene.year}-05-18`, `${scene.year}-05-30`)
        : random.day(`${scene.year}-10-02`, `${scene.year}-12-08`);
    const decision = { authority: unitHead(unit), on, subject: 'own' };
    const code = unit.kind === 'enterprise' ? 'GK_DN' : 'GK_DV';
    return Array.from({ length: random.integer(2, 4) * scene.scale }, (_, at) => {
      const isPupil = at === 0 && unit.kind === 'school' && !unit.id.startsWith('bt-mn-') && random.chance(0.6);
      const recipient = isPupil ? pupil(unit, random.of(at)) : employee(staffMember(scene, unit, random.of(at)));
      const achievement = random.pick(isPupil ? pupilDeeds : ownDeeds);
      return { unit, recipient, code, type: 'thematic', movement: null, period: null, achievement, decision };
    });
  });
}

const pupilDeeds = [
  'Đạt giải Nhì kỳ thi chọn học sinh giỏi cấp huyện',
  'Vượt khó, đạt thành tích cao trong học tập và rèn luyện',
  'Nhặt được của rơi, trả lại người mất',
  'Đạt giải Ba cuộc thi khoa học kỹ thuật dành cho học sinh',
];

const ownDeeds = [
  'Tích cực trong đợt thi đua chào mừng ngày thành lập ngành',
  'Hoàn thành xuất sắc nhiệm vụ đột xuất được giao',
  'Tham gia tích cực hội thi nghiệp vụ của đơn vị',
];
