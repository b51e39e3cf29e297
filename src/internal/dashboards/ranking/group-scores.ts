import type { Database, Query } from '../../../db/database.ts';
import type { GroupScoresRow, RankingRow } from '../rows.ts';
import { shortName } from './criterion-name.ts';
import sql from './group-scores.sql?raw';
import { ranking } from './ranking-rows.ts';

/** A group of criteria, as its bloc's table names and weighs it. */
export interface ScoreGroup {
  code: string;
  name: string;
  kind: 'core' | 'bonus' | 'penalty';
  most: number;
}

export interface ScoredUnit {
  id: string;
  name: string;
  place: number | null;
  total: number | null;
  /** A unit that was dissolved before the end of the year takes no place. */
  isRanked: boolean;
  /** What counts of its points, group by group. */
  points: (number | null)[];
}

/** The members of a bloc in the order of its ranking, with their points in each group of criteria. */
export interface GroupScores {
  groups: ScoreGroup[];
  units: ScoredUnit[];
}

export const groupScores: Query<GroupScoresRow> = { name: 'group-scores', sql };

export async function loadGroupScores(db: Database, year: number, bloc: string): Promise<GroupScores> {
  return toScores(await db.rows(groupScores, year, bloc), await db.rows(ranking, year, bloc));
}

export function toScores(rows: readonly GroupScoresRow[], members: readonly RankingRow[]): GroupScores {
  const groups = [...new Map(rows.map((row) => [keyOf(row), row])).values()];
  const points = new Map(rows.map((row) => [`${row.unit_id} ${keyOf(row)}`, row.points]));
  return {
    groups: groups.map((row) => ({
      code: row.group_code,
      name: shortName(row.group_name),
      kind: kindOf(row),
      most: row.max_points,
    })),
    units: members.map((member) => ({
      id: member.unit_id.toLowerCase(),
      name: member.unit_name,
      place: member.place,
      total: member.total,
      isRanked: !member.is_dissolved,
      points: groups.map((group) => points.get(`${member.unit_id} ${keyOf(group)}`) ?? null),
    })),
  };
}

/** A group may hold criteria of more than one kind: each is counted by itself. */
function keyOf({ kind, group_code }: GroupScoresRow): string {
  return `${kind} ${group_code}`;
}

function kindOf({ kind }: GroupScoresRow): ScoreGroup['kind'] {
  if (kind === 'core' || kind === 'bonus' || kind === 'penalty') return kind;
  throw new Error(`expected core, bonus or penalty points in a group, got "${kind}"`);
}
