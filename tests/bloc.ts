import type { Tables } from './database.ts';

type Stage = 'self' | 'bloc' | 'council';

/** Points of one unit at one step, by kind of criterion. */
export interface Points {
  readonly core?: number;
  readonly bonus?: number;
  readonly penalty?: number;
  readonly disqualifier?: number;
}

export interface ScoredUnit {
  readonly name: string;
  readonly stages: Readonly<Partial<Record<Stage, Points>>>;
}

/** A unit that the council has given these core points. */
export function unit(name: string, core: number, others: Points = {}): ScoredUnit {
  return { name, stages: { council: { core, ...others } } };
}

/** A unit with points at the steps named only. */
export function unitAt(name: string, stages: ScoredUnit['stages']): ScoredUnit {
  return { name, stages };
}

/** One bloc of a year: 100 core points, at most 5 of bonus and 10 of penalty, one place to nominate for. */
export function blocOf(units: readonly ScoredUnit[], year = 2023): Tables {
  const table = { year, criteria_table: 'T' };
  const bloc = { year, bloc_id: 'K', bloc_name: 'Khối K', bloc_kind: 'bloc', criteria_table: 'T', role: 'member' };
  return {
    unit: units.map(({ name }, at) => ({ id: name, name, sort_order: at + 1 })),
    bloc_member: units.map(({ name }) => ({ ...bloc, unit_id: name })),
    criterion: [
      { ...table, code: 'core', kind: 'core', max_points: 100 },
      { ...table, code: 'bonus', kind: 'bonus', max_points: 5 },
      { ...table, code: 'penalty', kind: 'penalty', max_points: 10 },
      { ...table, code: 'disqualifier', kind: 'disqualifier', max_points: 0 },
    ],
    score: units.flatMap((scored) => scoresOf(scored, year)),
    rule_parameter: [{ rule: 'suy-ton', name: 'places', value: 1 }],
  };
}

function scoresOf({ name, stages }: ScoredUnit, year: number): Record<string, unknown>[] {
  return Object.entries(stages).flatMap(([stage, points]) =>
    Object.entries(points).map(([criterion_code, value]) => ({
      year,
      bloc_id: 'K',
      unit_id: name,
      criterion_code,
      stage,
      points: value,
    })),
  );
}
