import type { RowOf } from '../ingest/source.ts';
import type { explanation } from '../ingest/sources/explanation.ts';
import type { AwardDraft } from './award-draft.ts';
import type { Unit } from './hand-kept.ts';
import type { Registrant } from './registration.ts';
import { handInDay, isAfterTerm } from './registration.ts';
import type { Scene } from './scene.ts';
import { ofKind, unitWithId } from './scene.ts';

type Row = RowOf<typeof explanation>;

const lateNotes = [
  'Đơn vị đã báo cáo lý do nộp chậm bằng văn bản; Thường trực Hội đồng đồng ý nhận đăng ký.',
  'Chậm do thay người phụ trách thi đua; đã nhắc bằng văn bản, đăng ký vẫn được xét.',
  'Danh sách gửi đúng hạn qua thư điện tử, bản giấy đến sau; đã đối chiếu hai bản.',
];
const branchNote = 'Đơn vị ngành dọc: điển hình do ngành cấp trên xây dựng và biểu dương, không lập ở huyện.';

const missedNote = 'Có bản đăng ký của cá nhân lưu tại đơn vị, bị sót khi lập danh sách; đã bổ sung vào hồ sơ.';

/** What the officer of the standing body wrote of some points that the rules find; the other points wait. */
export function explanationRows(scene: Scene, registered: readonly Registrant[], titled: readonly AwardDraft[]): Row[] {
  const late = scene.units.filter((unit) => registered.some((one) => one.unit === unit && isAfterTerm(scene, one)));
  return [...ofMissed(scene, registered, titled), ...late.flatMap((unit) => ofLate(scene, unit)), ...ofBranches(scene)];
}

/** Who had a title without having registered, though the unit had: a slip of the list in some cases. */
function ofMissed(scene: Scene, registered: readonly Registrant[], titled: readonly AwardDraft[]): Row[] {
  const awarded = titled.filter(({ decision }) => decision !== null);
  const missed = registered.filter(
    ({ unit, recipient, on }) =>
      on === null &&
      handInDay(scene, unit) !== null &&
      scene.random.of('missed', unit.id, recipient.recipient_name).chance(0.4) &&
      awarded.some((one) => one.unit === unit && one.recipient.recipient_name === recipient.recipient_name),
  );
  return missed.map(({ unit, recipient }) => ({
    ...rowOf(scene, unit, { rule: 'R01', note: missedNote }),
    detail: recipient.recipient_name,
  }));
}

/** The year before is settled. */
function ofLate(scene: Scene, unit: Unit): Row[] {
  const random = scene.random.of('late', unit.id);
  if (scene.year === 2023 && random.chance(0.5)) return [];
  return [rowOf(scene, unit, { rule: 'R04', note: random.pick(lateNotes) })];
}

/** Only the plan of 2023 asks each unit for an exemplar. */
function ofBranches(scene: Scene): Row[] {
  if (scene.year === 2022) return [];
  const shown = new Set(scene.exemplars.map(({ unit_id }) => unit_id));
  const branches = ofKind(scene, 'verticalAgency').filter(({ id }) => !shown.has(id));
  return branches.map((unit) => rowOf(scene, unit, { rule: 'R68', note: branchNote }));
}

function rowOf(scene: Scene, unit: Unit, { rule, note }: Pick<Row, 'rule' | 'note'>): Row {
  const random = scene.random.of('explained', rule, unit.id);
  const explained_on = random.day(`${scene.year}-12-04`, `${scene.year}-12-22`);
  return { rule, subject: unit.name, detail: null, note, explained_by: officer(scene), explained_on };
}

function officer(scene: Scene): string {
  const [, deputy] = scene.staff(unitWithId(scene, 'bt-noi-vu'));
  if (!deputy) throw new Error('expected a deputy head of Phòng Nội vụ, came none');
  return deputy.name;
}
