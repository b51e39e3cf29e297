import type { RowOf } from '../ingest/source.ts';
import type { indicator } from '../ingest/sources/indicator.ts';
import type { Quarter } from './calendar.ts';
import { quarterCodes } from './calendar.ts';
import type { Unit } from './hand-kept.ts';
import { staffPlan } from './positions.ts';
import type { Random } from './random.ts';
import { qualityOf } from './registration.ts';
import type { Scene } from './scene.ts';

type Row = RowOf<typeof indicator>;

interface Measure {
  readonly code: string;
  readonly name: string;
  readonly measure: string;
  /** How quarters make a year; added up when nothing is said. */
  readonly accumulation?: Row['accumulation'];
  plan(unit: Unit, quarter: Quarter, random: Random): number;
  /** What came of the plan, for a unit about -2 to 2 good. */
  outcome(planned: number, quality: number, random: Random): number;
}

const measures: readonly Measure[] = [
  {
    ...{ code: 'CT1', name: 'Số điển hình tiên tiến được phát hiện', measure: 'điển hình' },
    plan: (unit, quarter) => (unit.kind === 'commune' && (quarter === '2' || quarter === '3') ? 2 : 1),
    outcome: count,
  },
  {
    ...{ code: 'CT2', name: 'Số tin, bài tuyên truyền về thi đua, khen thưởng', measure: 'tin, bài' },
    plan: (unit, _, random) => (unit.id === 'bt-ttvh' ? 15 : unit.kind === 'commune' ? 4 : random.integer(1, 3)),
    outcome: count,
  },
  {
    ...{ code: 'CT3', name: 'Số sáng kiến được đề nghị công nhận', measure: 'sáng kiến' },
    plan: (unit, quarter, random) => (quarter === '3' ? random.integer(1, unit.kind === 'school' ? 4 : 2) : 0),
    outcome: count,
  },
  {
    ...{ code: 'CT4', name: 'Số mô hình mới được xây dựng hoặc duy trì', measure: 'mô hình' },
    plan: (unit) => (unit.kind === 'commune' ? 2 : 1),
    outcome: count,
  },
  {
    ...{ code: 'CT5', name: 'Tỷ lệ nhiệm vụ hoàn thành đúng hạn', measure: '%', accumulation: 'latest' as const },
    plan: (unit) => (unit.kind === 'enterprise' ? 92.5 : 95),
    outcome: (_, quality, random) => Math.min(100, Math.round((95.5 + 2 * quality + 1.6 * random.normal()) * 10) / 10),
  },
  {
    ...{ code: 'CT6', name: 'Số người dự tập huấn, tuyên truyền về thi đua, khen thưởng', measure: 'người' },
    plan: (unit, quarter) => (quarter === '3' ? Math.round(staffPlan(unit).size[0] * 0.8) : quarter === '1' ? 5 : 3),
    outcome: (planned, quality, random) =>
      Math.max(0, Math.round(planned * (1 + 0.08 * quality + 0.12 * random.normal()))),
  },
];

/** Every unit's indicators by quarter; a fifth of the units have still to report the last quarter of 2023. */
export function indicatorRows(scene: Scene): Row[] {
  return measures.flatMap(({ code, name, measure, accumulation = null, plan, outcome }) =>
    scene.units.flatMap((unit) => {
      const quality = qualityOf(scene, unit);
      const isBehind = scene.year === 2023 && scene.random.of('behind', unit.id).chance(0.2);
      return quarterCodes.map((quarter) => {
        const random = scene.random.of('indicator', code, unit.id, quarter);
        const planned = plan(unit, quarter, random);
        const actual = isBehind && quarter === '4' ? null : outcome(planned, quality, random);
        return { code, name, measure, accumulation, unit_id: unit.name, quarter, planned, actual };
      });
    }),
  );
}

/** A small count: the plan, one less, or one or two more. */
function count(planned: number, quality: number, random: Random): number {
  const luck = quality + random.normal();
  const more = luck > 2.2 ? 2 : luck > 0.9 ? 1 : luck < -1.3 ? -1 : 0;
  return Math.max(0, planned + (planned === 0 && more < 2 ? 0 : more));
}
