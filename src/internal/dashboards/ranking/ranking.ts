import type { TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { rankingText } from '../../../text/internal-ranking.ts';
import { label } from '../../../text/labels.ts';
import type { RankingRow } from '../rows.ts';
import sql from './ranking.sql?raw';

/** A bloc's ranking in a year, as its page shows it. */
export interface RankingView {
  title: string;
  kicker: string;
  lead: string;
  basis: string;
  /** Why the places may still change; nothing when the council has verified all. */
  provisional: string | undefined;
  table: TableView;
}

const words = rankingText.ranking;

export const ranking: Query<RankingRow> = { name: 'ranking', sql };

export async function loadRanking(db: Database, year: number, bloc: string): Promise<RankingView> {
  return toView(await db.rows(ranking, year, bloc), year);
}

export function toView(rows: readonly RankingRow[], year: number): RankingView {
  const [first] = rows;
  if (!first) throw new Error(`the ranking of ${year} was asked for a bloc that has no member`);
  return {
    title: first.bloc_name,
    kicker: words.kicker(year),
    lead: leadOf(rows),
    basis: words.basis(label('scoreStage', first.stage), first.base_points),
    provisional: first.is_provisional ? words.provisional : undefined,
    table: {
      caption: words.caption(first.bloc_name, year),
      columns: [
        { key: 'place', label: words.place, align: 'end', width: 'narrow' },
        { key: 'unit', label: words.unit, rowHeader: true, width: 'wide' },
        { key: 'total', label: words.total, align: 'end' },
        { key: 'core', label: words.core, align: 'end' },
        { key: 'bonus', label: words.bonus, align: 'end' },
        { key: 'penalty', label: words.penalty, align: 'end' },
        { key: 'grade', label: words.grade },
        { key: 'previous', label: words.previous, align: 'end' },
        { key: 'nominated', label: words.nominated },
      ],
      groups: [{ rows: rows.map((row) => ({ cells: cellsOf(row) })) }],
      footnote: words.rule,
      empty: words.empty,
    },
  };
}

function cellsOf(row: RankingRow): TableView['groups'][number]['rows'][number]['cells'] {
  return {
    place: formatNumber(row.place),
    unit: { text: row.unit_name, href: `/don-vi/${row.unit_id}/`, note: label('blocRole', row.role) || undefined },
    total: formatNumber(row.total, 2),
    core: formatNumber(row.core_points, 2),
    bonus: formatNumber(row.bonus_points, 2),
    penalty: formatNumber(row.penalty_points, 2),
    grade: row.grade ?? '',
    previous: { text: formatNumber(row.previous_place), note: changeOf(row) },
    nominated: nominationOf(row),
  };
}

function changeOf({ place, previous_place }: RankingRow): string | undefined {
  if (place === null || previous_place === null) return undefined;
  if (place < previous_place) return words.up(previous_place - place);
  return place > previous_place ? words.down(place - previous_place) : words.same;
}

function nominationOf(row: RankingRow): { text: string; mark?: 'gold' | 'red'; note?: string | undefined } {
  if (row.is_disqualified) return { text: words.disqualified, mark: 'red' };
  const note =
    row.votes_for === null || row.votes_total === null ? undefined : words.votes(row.votes_for, row.votes_total);
  return row.is_nominated ? { text: words.nominatedMark, mark: 'gold', note } : { text: '', note };
}

function leadOf(rows: readonly RankingRow[]): string {
  const leaders = rows.filter((row) => row.place === 1);
  const [leader] = leaders;
  if (!leader || leader.total === null) return words.noScores;
  return leaders.length > 1 ? words.tiedLead(leaders.length, leader.total) : words.lead(leader.unit_name, leader.total);
}
