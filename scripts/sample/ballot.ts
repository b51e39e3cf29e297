import type { RowOf } from '../ingest/source.ts';
import type { ballot } from '../ingest/sources/ballot.ts';
import type { Unit } from './hand-kept.ts';
import type { Random } from './random.ts';
import type { Scene } from './scene.ts';
import type { Standing } from './standing.ts';
import { leaders } from './standing.ts';

type Row = RowOf<typeof ballot>;

/** The vote of a bloc for its leading unit; between equals it decides. */
export interface Vote {
  readonly rows: readonly Row[];
  readonly leader: Unit;
}

const days: Readonly<Record<number, Readonly<Record<string, string>>>> = {
  2022: { K1: '12-06', K2: '12-07', K3: '12-08', K4: '12-09', K5: '12-09', K6: '12-12', K7: '06-09', K8: '12-13' },
  2023: { K1: '12-05', K2: '12-06', K3: '12-07', K4: '12-08', K5: '12-11', K6: '12-11', K7: '06-08', K8: '12-12' },
};

export function votes(scene: Scene, standings: readonly Standing[]): Vote[] {
  return standings.map((standing) => voteOf(scene, standing));
}

function voteOf(scene: Scene, standing: Standing): Vote {
  const random = scene.random.of('ballot', standing.bloc.id);
  const nominated = random.shuffled(leaders(standing).map((sheet) => sheet.unit));
  const [leader] = nominated;
  if (!leader) throw new Error(`expected a leading unit in ${standing.bloc.name}, came none`);
  const votes_total = standing.bloc.members.length;
  const held_on = `${scene.year}-${days[scene.year]?.[standing.bloc.id] ?? '12-12'}`;
  const shared = shares(votes_total, nominated.length, random);
  const rows = nominated.map((unit, at) => ({
    ...{ bloc_id: standing.bloc.id, unit_id: unit.name, votes_total, held_on },
    votes_for: shared[at] ?? 0,
  }));
  return { leader, rows };
}

/** Votes of a ballot: nearly all for one alone, more than half for the first of several. */
function shares(total: number, candidates: number, random: Random): number[] {
  if (candidates === 1) return [total - random.integer(0, total > 10 ? 2 : 1)];
  const first = Math.floor(total / 2) + 1 + (total > 6 ? random.integer(0, 1) : 0);
  return [first, total - first];
}
