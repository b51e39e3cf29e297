import type { RowOf } from '../ingest/source.ts';
import type { award } from '../ingest/sources/award.ts';
import type { Decision } from './decision.ts';
import type { Unit } from './hand-kept.ts';
import type { Recipient } from './recipient.ts';
import type { Scene } from './scene.ts';

type AwardRow = RowOf<typeof award>;

/** An award before its decision has a number. */
export interface AwardDraft {
  readonly unit: Unit;
  readonly recipient: Recipient;
  readonly code: string;
  readonly type: AwardRow['commendation_type'];
  readonly movement: string | null;
  readonly period: string | null;
  readonly achievement: string | null;
  /** None while it is only proposed. */
  readonly decision: Decision | null;
}

/** The drafts without those that name someone twice in one decision. */
export function distinct(drafts: readonly AwardDraft[]): AwardDraft[] {
  const seen = Map.groupBy(drafts, ({ unit, recipient, code, decision }) =>
    [unit.id, recipient.recipient_name, code, decision?.authority, decision?.on, decision?.subject].join('/'),
  );
  return [...seen.values()].flatMap((same) => same.slice(0, 1));
}

/** Rows of the drafts, a few of them revoked. */
export function awardRows(
  scene: Scene,
  drafts: readonly AwardDraft[],
  numberOf: (decision: Decision) => string,
): RowOf<typeof award>[] {
  const random = scene.random.of('award-rows');
  const revoked = new Set(random.sample(drafts.filter(isRevocable), scene.year === 2022 ? 2 : 3));
  return drafts.map((draft) => {
    const { decision } = draft;
    const isRevoked = revoked.has(draft);
    return {
      unit_id: draft.unit.name,
      ...draft.recipient,
      award_code: scene.shortName(draft.code),
      commendation_type: draft.type,
      movement_id: draft.movement,
      period: draft.period,
      achievement: draft.achievement,
      status: isRevoked ? ('revoked' as const) : decision ? ('awarded' as const) : ('proposed' as const),
      decision_number: decision ? numberOf(decision) : null,
      decision_on: decision?.on ?? null,
      authority: decision?.authority ?? null,
      note: isRevoked
        ? random.pick(revocations)
        : random.chance(decision ? 0.02 : 0.08)
          ? random.pick(notesFor(draft))
          : null,
    };
  });
}

function notesFor({ recipient }: AwardDraft): string[] {
  return recipient.position === null || recipient.private_citizen ? notes : [...notes, ...personalNotes];
}

/** Revoking takes a few weeks, so nothing of the year's last decisions is revoked yet. */
function isRevocable({ code, decision }: AwardDraft): boolean {
  return decision !== null && decision.on.slice(5) < '12-01' && ['LDTT', 'GK_HUYEN', 'GK_XA'].includes(code);
}

const revocations = [
  'Thu hồi do báo cáo thành tích không đúng, Hội đồng đã họp kết luận',
  'Thu hồi theo đề nghị của đơn vị, bị xử lý kỷ luật trong năm xét',
  'Thu hồi do xét trùng với quyết định của ngành',
];

const notes = [
  'Bổ sung biên bản họp',
  'Bổ sung báo cáo thành tích ngày họp Hội đồng',
  'Hồ sơ nộp bản giấy, chưa có bản điện tử',
  'Đã đối chiếu với danh sách đăng ký',
  'Lấy thêm ý kiến của cấp ủy',
];

const personalNotes = ['Đơn vị xin điều chỉnh chức vụ do luân chuyển', 'Chuyển từ đơn vị khác về từ tháng 4'];
