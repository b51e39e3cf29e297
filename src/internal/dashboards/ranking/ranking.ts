import type { Cell, Column, Row, TableView } from '../../../dashboards/table.ts';
import type { Database } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { rankingText } from '../../../text/internal-ranking.ts';
import { label } from '../../../text/labels.ts';
import { signed } from '../../../text/trend.ts';
import type { RankingRow } from '../rows.ts';
import type { GroupScores, ScoreGroup } from './group-scores.ts';
import { loadGroupScores } from './group-scores.ts';
import { ranking } from './ranking-rows.ts';

/** A bloc's ranking in a year, as its page shows it. */
export interface RankingView {
  title: string;
  kicker: string;
  lead: string;
  basis: string;
  /** Why the places may still change; nothing when the council has verified all. */
  provisional: string | undefined;
  /** The members in the order of the ranking. */
  units: { id: string; name: string; path: string }[];
  table: TableView;
}

const words = rankingText.ranking;

export async function loadRanking(db: Database, year: number, bloc: string): Promise<RankingView> {
  return toView({
    rows: await db.rows(ranking, year, bloc),
    scores: await loadGroupScores(db, year, bloc),
    year,
  });
}

export interface RankingRows {
  readonly rows: readonly RankingRow[];
  readonly scores: GroupScores;
  readonly year: number;
}

export function toView({ rows, scores, year }: RankingRows): RankingView {
  const [first] = rows;
  if (!first) throw new Error(`the ranking of ${year} was asked for a bloc that has no member`);
  return {
    title: first.bloc_name,
    kicker: first.is_provisional ? words.provisionalKicker(year) : words.kicker(year),
    lead: leadOf(rows),
    basis: words.basis(label('scoreStage', first.stage), first.base_points),
    provisional: first.is_provisional ? words.provisional : undefined,
    units: rows.map((row) => ({ id: row.unit_id, name: row.unit_name, path: scorePath(row) })),
    table: {
      caption: words.caption(first.bloc_name, year),
      columns: columnsOf(scores.groups),
      groups: [
        {
          rows: rows.map((row) => ({
            cells: { ...cellsOf(row), ...groupCells(row, scores) },
          })),
        },
      ],
      footnote: words.rule,
      empty: words.empty,
    },
  };
}

/** What is asked first stands first: a phone shows the place, the unit, its total and how far it rose or fell. */
function columnsOf(groups: readonly ScoreGroup[]): Column[] {
  return [
    { key: 'place', label: words.place, align: 'end', width: 'narrow' },
    { key: 'unit', label: words.unit, rowHeader: true, width: 'medium' },
    { key: 'total', label: words.total, align: 'end' },
    { key: 'change', label: words.change, unit: words.changeUnit, align: 'end' },
    ...groups
      .filter(({ kind }) => kind === 'core')
      .map(({ code, name, most }) => ({
        key: groupKey(code),
        label: name,
        unit: words.most(most),
        align: 'end' as const,
      })),
    { key: 'bonus', label: words.bonus, align: 'end' },
    { key: 'penalty', label: words.penalty, align: 'end' },
    { key: 'grade', label: words.grade, keep: true },
    { key: 'nominated', label: words.nominated },
  ];
}

function cellsOf(row: RankingRow): Row['cells'] {
  return {
    place: formatNumber(row.place),
    unit: { text: row.unit_name, href: scorePath(row), note: noteOf(row) },
    total: {
      text: formatNumber(row.total, 2),
      note: row.to_next_place === null ? undefined : words.toNextPlace(row.to_next_place),
    },
    change: changeOf(row),
    bonus: formatNumber(row.bonus_points, 2),
    penalty: formatNumber(row.penalty_points, 2),
    grade: row.grade ?? '',
    nominated: nominationOf(row),
  };
}

function groupCells({ unit_id }: RankingRow, { groups, units }: GroupScores): Row['cells'] {
  const own = units.find(({ id }) => id === unit_id.toLowerCase());
  return Object.fromEntries(
    groups.flatMap(({ code, kind }, at) =>
      kind === 'core' ? [[groupKey(code), formatNumber(own?.points[at] ?? null, 2)]] : [],
    ),
  );
}

/** A group's code may be any word, also that of another column. */
function groupKey(code: string): string {
  return `group ${code}`;
}

export function scorePath({ year, bloc_id, unit_id }: Pick<RankingRow, 'year' | 'bloc_id' | 'unit_id'>): string {
  return `/noi-bo/xep-hang/${year}/${bloc_id.toLowerCase()}/${unit_id.toLowerCase()}/`;
}

function noteOf(row: RankingRow): string | undefined {
  return row.is_dissolved ? words.dissolved : label('blocRole', row.role) || undefined;
}

function changeOf({ place_change: change, previous_place: previous, previous_units: units }: RankingRow): Cell {
  if (previous === null) return { text: '' };
  const note = units === null ? words.fromPlace(previous) : words.fromPlaceOf(previous, units);
  return { text: change === null ? '' : signed(change), note };
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
