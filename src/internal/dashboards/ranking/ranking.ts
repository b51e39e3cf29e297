import type { Cell, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { rankingText } from '../../../text/internal-ranking.ts';
import { label } from '../../../text/labels.ts';
import type { GapsRow, RankingRow } from '../rows.ts';
import { gaps } from './gaps.ts';
import sql from './ranking.sql?raw';

/** A bloc's ranking in a year, as its page shows it. */
export interface RankingView {
  title: string;
  kicker: string;
  lead: string;
  basis: string;
  /** Why the places may still change; nothing when the council has verified all. */
  provisional: string | undefined;
  /** The members in the order of the ranking. */
  units: { id: string; name: string }[];
  table: TableView;
}

const words = rankingText.ranking;

export const ranking: Query<RankingRow> = { name: 'ranking', sql };

export async function loadRanking(db: Database, year: number, bloc: string): Promise<RankingView> {
  return toView(await db.rows(ranking, year, bloc), await db.rows(gaps, year, bloc), year);
}

export function toView(rows: readonly RankingRow[], lostPoints: readonly GapsRow[], year: number): RankingView {
  const lost = Map.groupBy(lostPoints, (row) => row.unit_id);
  const [first] = rows;
  if (!first) throw new Error(`the ranking of ${year} was asked for a bloc that has no member`);
  return {
    title: first.bloc_name,
    kicker: words.kicker(year),
    lead: leadOf(rows),
    basis: words.basis(label('scoreStage', first.stage), first.base_points),
    provisional: first.is_provisional ? words.provisional : undefined,
    units: rows.map((row) => ({ id: row.unit_id, name: row.unit_name })),
    table: {
      caption: words.caption(first.bloc_name, year),
      columns: [
        { key: 'place', label: words.place, align: 'end', width: 'narrow' },
        { key: 'unit', label: words.unit, rowHeader: true, width: 'medium' },
        { key: 'total', label: words.total, align: 'end' },
        { key: 'core', label: words.core, align: 'end' },
        { key: 'bonus', label: words.bonus, align: 'end' },
        { key: 'penalty', label: words.penalty, align: 'end' },
        { key: 'grade', label: words.grade },
        { key: 'next', label: words.toNextPlace, unit: words.pointsUnit, align: 'end' },
        { key: 'lost', label: words.lostMost, width: 'medium' },
        { key: 'previous', label: words.previous, align: 'end' },
        { key: 'nominated', label: words.nominated, width: 'medium' },
      ],
      groups: [{ rows: rows.map((row) => ({ cells: cellsOf(row, lost.get(row.unit_id) ?? []) })) }],
      footnote: words.rule,
      empty: words.empty,
    },
  };
}

function cellsOf(row: RankingRow, lost: readonly GapsRow[]): TableView['groups'][number]['rows'][number]['cells'] {
  return {
    place: formatNumber(row.place),
    unit: { text: row.unit_name, href: scorePath(row), note: noteOf(row) },
    total: formatNumber(row.total, 2),
    core: formatNumber(row.core_points, 2),
    bonus: formatNumber(row.bonus_points, 2),
    penalty: formatNumber(row.penalty_points, 2),
    grade: row.grade ?? '',
    next: row.to_next_place === null ? '' : formatNumber(row.to_next_place, 2),
    lost: lostMost(lost),
    previous: { text: formatNumber(row.previous_place), note: changeOf(row) },
    nominated: nominationOf(row),
  };
}

export function scorePath({ year, bloc_id, unit_id }: Pick<RankingRow, 'year' | 'bloc_id' | 'unit_id'>): string {
  return `/noi-bo/xep-hang/${year}/${bloc_id.toLowerCase()}/${unit_id.toLowerCase()}/`;
}

function noteOf(row: RankingRow): string | undefined {
  return row.is_dissolved ? words.dissolved : label('blocRole', row.role) || undefined;
}

/** The two criteria that cost the unit most against the best of its bloc. */
function lostMost(lost: readonly GapsRow[]): Cell {
  const [first, second] = lost
    .filter((row) => row.gap_order <= 2 && row.lost_to_best !== null && row.lost_to_best > 0)
    .map((row) => words.lostOn(row.criterion_code, row.lost_to_best ?? 0));
  return { text: first ?? '', note: second };
}

function changeOf({ place_change: change, previous_units: units }: RankingRow): string | undefined {
  if (change === null) return undefined;
  const told = change > 0 ? words.up(change) : change < 0 ? words.down(-change) : words.same;
  return units === null ? told : words.inherited(told, units);
}

function nominationOf(row: RankingRow): Cell {
  if (row.is_disqualified) return { text: words.disqualified, mark: 'red' };
  const note =
    row.votes_for === null || row.votes_total === null ? undefined : words.votes(row.votes_for, row.votes_total);
  if (row.awaits_ballot) return { text: words.awaitsBallot, mark: 'red', note };
  return row.is_nominated ? { text: words.nominatedMark, mark: 'gold', note } : { text: '', note };
}

function leadOf(rows: readonly RankingRow[]): string {
  const leaders = rows.filter((row) => row.place === 1);
  const [leader] = leaders;
  if (!leader || leader.total === null) return words.noScores;
  return leaders.length > 1 ? words.tiedLead(leaders.length, leader.total) : words.lead(leader.unit_name, leader.total);
}
