import type { RowOf } from '../ingest/source.ts';
import type { score } from '../ingest/sources/score.ts';
import { quarterCodes } from './calendar.ts';
import type { Scene } from './scene.ts';
import type { Line, Sheet } from './sheet.ts';
import { rounded, stages, stepOf } from './sheet.ts';
import type { Standing } from './standing.ts';
import { isProvisional } from './standing.ts';

type Row = RowOf<typeof score>;

/** The scores of every stage, and each quarter's self scores. */
export function scoreRows(scene: Scene, standings: readonly Standing[]): Row[] {
  return standings.flatMap(({ bloc, sheets }) =>
    bloc.members.flatMap((unit, place) => {
      const sheet = sheets.find((one) => one.unit.id === unit.id);
      if (!sheet) return [];
      // Where the council has not finished, it has got as far as the first few members.
      const reached = isProvisional(scene, bloc) && place > 3 ? stages.slice(0, 2) : stages;
      return [...reached.flatMap((stage) => stageRows(scene, sheet, stage)), ...quarterRows(scene, sheet)];
    }),
  );
}

function stageRows(scene: Scene, sheet: Sheet, stage: Row['stage']): Row[] {
  return sheet.lines.flatMap((line) => {
    const points = line.points[stage];
    const isOnlyIfAny = line.criterion.kind === 'penalty' || line.criterion.kind === 'disqualifier';
    if (isOnlyIfAny && points === 0) return [];
    return [row(sheet, line, { stage, quarter: null, points, note: noteOf(scene, sheet, { line, stage }) })];
  });
}

/** Each quarter is scored on a quarter of the maximum. */
function quarterRows(scene: Scene, sheet: Sheet): Row[] {
  const missesLast = scene.year === 2023 && scene.random.of('last quarter', sheet.unit.id).chance(0.1);
  return quarterCodes.slice(0, missesLast ? 3 : 4).flatMap((quarter) =>
    sheet.lines.flatMap((line) => {
      if (line.criterion.kind !== 'core') return [];
      const random = scene.random.of('quarter', sheet.unit.id, line.criterion.code, quarter);
      const points = quarterPoints(line, 0.02 * random.normal() - (quarter === '1' ? 0.02 : 0));
      return [row(sheet, line, { stage: 'self', quarter, points, note: null })];
    }),
  );
}

function quarterPoints({ criterion, points }: Line, luck: number): number {
  const most = criterion.max_points / 4;
  const step = stepOf(criterion) / 2 < 0.25 ? 0.25 : stepOf(criterion) / 2;
  return Math.max(0, Math.min(Math.floor(most / step) * step, rounded(points.self / 4 + most * luck, step)));
}

function row(
  { bloc, unit }: Sheet,
  { criterion }: Line,
  rest: Pick<Row, 'stage' | 'quarter' | 'points' | 'note'>,
): Row {
  return { bloc_id: bloc.id, unit_id: unit.name, criterion_code: criterion.code, ...rest };
}

function noteOf(scene: Scene, sheet: Sheet, { line, stage }: { line: Line; stage: Row['stage'] }): string | null {
  const { criterion, points } = line;
  const random = scene.random.of('score note', sheet.unit.id, criterion.code);
  if (criterion.kind === 'disqualifier') return 'Có biên bản của Hội đồng kèm theo';
  if (criterion.kind === 'penalty') return random.pick(faults);
  if (criterion.kind === 'bonus' && points[stage] > 0) return random.pick(merits);
  return stage === 'council' && points.council < points.bloc && random.chance(0.15) ? 'Minh chứng chưa đầy đủ' : null;
}

const faults = ['Báo cáo quý II chậm', 'Báo cáo 6 tháng chậm', 'Vắng họp khối', 'Báo cáo năm gửi sau thời hạn'];
const merits = [
  'Có mô hình mới được nhân rộng',
  'Được cấp tỉnh khen thưởng',
  'Có sáng kiến được công nhận',
  'Đạt giải tại hội thi cấp tỉnh',
];
