import type { AwardDraft } from './award-draft.ts';
import type { Quarter } from './calendar.ts';
import { quarterCodes } from './calendar.ts';
import type { Decision } from './decision.ts';
import type { Movement, Unit } from './hand-kept.ts';
import { workOf } from './movement-work.ts';
import type { Random } from './random.ts';
import type { Recipient } from './recipient.ts';
import { citizen, employee, household, team, villagesOf, wholeUnit } from './recipient.ts';
import type { Scene } from './scene.ts';
import { ofKind, staffMember } from './scene.ts';
import { communeChair, districtChair, provinceChair } from './title-decision.ts';

/** Days on which a quarter's thematic commendations were decided. */
const thematicDays: Readonly<Record<number, Readonly<Record<Quarter, string>>>> = {
  2022: { '1': '2022-03-29', '2': '2022-06-07', '3': '2022-09-20', '4': '2022-12-08' },
  2023: { '1': '2023-03-30', '2': '2023-06-06', '3': '2023-09-19', '4': '2023-12-13' },
};

/** Letters and certificates for a theme, in every quarter; two movements a quarter and all at the year's end. */
export function thematicForms(scene: Scene): AwardDraft[] {
  return quarterCodes.flatMap((quarter) => {
    const at = Number(quarter) - 1;
    const chosen = scene.movements.filter((_, place) => quarter === '4' || (place - at + 4) % 4 < 2);
    return chosen.flatMap((movement) => [
      ...ofMovement(scene, movement, quarter),
      ...(quarter === '4' ? ofProvince(scene, movement) : []),
      ...byCommunes(scene, movement, quarter),
    ]);
  });
}

function ofMovement(scene: Scene, movement: Movement, quarter: Quarter): AwardDraft[] {
  const random = scene.random.of('thematic', movement.id, quarter);
  const on = thematicDays[scene.year]?.[quarter] ?? '';
  const decision = { authority: districtChair, on, subject: `thematic ${movement.id}` };
  const count = random.integer(11, 15) * scene.scale;
  return Array.from({ length: count }, (_, at) => {
    const { unit, recipient } = recipientOf(scene, movement, random.of(at));
    return thematic({ unit, recipient, code: 'GK_HUYEN', decision }, movement, random);
  });
}

/** The province's certificates of the fourth quarter: still to come in 2023 but for the first movement. */
function ofProvince(scene: Scene, movement: Movement): AwardDraft[] {
  const random = scene.random.of('province thematic', movement.id);
  const isDecided = scene.year === 2022 || movement === scene.movements[0];
  const decision = { authority: provinceChair, on: `${scene.year}-12-14`, subject: `thematic ${movement.id}` };
  return Array.from({ length: random.integer(1, 3) }, (_, at) => {
    const { unit, recipient } = recipientOf(scene, movement, random.of(at));
    return thematic({ unit, recipient, code: 'BK_TINH', decision: isDecided ? decision : null }, movement, random);
  });
}

function byCommunes(scene: Scene, movement: Movement, quarter: Quarter): AwardDraft[] {
  return ofKind(scene, 'commune').flatMap((unit) => {
    const random = scene.random.of('commune thematic', unit.id, movement.id, quarter);
    if (movement.id === 'van-hoa-cong-so' || !random.chance(0.3)) return [];
    const on = `${scene.year}-${String(Number(quarter) * 3 - 1).padStart(2, '0')}-16`;
    const decision = { authority: communeChair(unit), on, subject: movement.id };
    return Array.from({ length: random.integer(2, 3) * scene.scale }, (_, at) => {
      const recipient = random.chance(0.3) ? household(random.of(at)) : citizen(unit, random.of(at));
      return thematic({ unit, recipient, code: 'GK_XA', decision }, movement, random);
    });
  });
}

interface Receipt {
  readonly unit: Unit;
  readonly recipient: Recipient;
  readonly code: string;
  readonly decision: Decision | null;
}

function thematic(receipt: Receipt, movement: Movement, random: Random): AwardDraft {
  const { recipient_kind: kind, private_citizen: isCitizen } = receipt.recipient;
  const achievement = random.pick(
    workOf(movement.id)[kind === 'individual' ? (isCitizen ? 'citizen' : 'staff') : kind],
  );
  return { ...receipt, type: 'thematic', movement: movement.id, period: null, achievement };
}

/** Whom a movement reaches: officials for the culture of offices, mostly villagers for the others. */
function recipientOf(scene: Scene, movement: Movement, random: Random): Pick<Receipt, 'unit' | 'recipient'> {
  const isForOffices = movement.id === 'van-hoa-cong-so';
  const unit = isForOffices || random.chance(0.3) ? random.pick(scene.units) : random.pick(ofKind(scene, 'commune'));
  const isCommune = unit.kind === 'commune' && !isForOffices;
  const small = scene.year === 2022 ? 5 : 5.5;
  const kind = random.weighted({
    small: isCommune ? small : 0,
    unit: 5,
    citizen: isCommune ? 9 : 0,
    household: isCommune ? 4 : 0,
    staff: isCommune ? 6 : 12,
  });
  return { unit, recipient: made(scene, unit, kind, random) };
}

function made(
  scene: Scene,
  unit: Unit,
  kind: 'small' | 'unit' | 'citizen' | 'household' | 'staff',
  random: Random,
): Recipient {
  if (kind === 'small') return team(random.pick(villagesOf(unit)));
  if (kind === 'unit') return wholeUnit(unit);
  if (kind === 'citizen') return citizen(unit, random);
  return kind === 'household' ? household(random) : employee(staffMember(scene, unit, random));
}
