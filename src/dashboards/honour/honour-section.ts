import { publicText } from '../../text/public-pages.ts';
import { byDecision, recipientKindOf, recipientOf } from './honour.ts';
import type { AwardTotalsRow, HonoursRow } from '../rows.ts';
import type { Row, TableView } from '../table.ts';

/** All who received one award in a year: a table that tells the deeds, or a roll of names. */
export interface HonourSection {
  id: string;
  title: string;
  count: string;
  table: TableView | undefined;
  roll: RollDecision[] | undefined;
}

export interface RollDecision {
  decision: string;
  occasion: string | undefined;
  units: RollUnit[];
}

export interface RollUnit {
  name: string;
  path: string;
  recipients: { name: string; position: string | undefined }[];
  /** "2 hộ gia đình không nêu tên". */
  others: string[];
}

const words = publicText.honours;
/** A yearly title that more than these received is read for the names of a unit, not for each one's deed. */
const longTable = 20;

export function sectionOf(award: AwardTotalsRow, rows: readonly HonoursRow[]): HonourSection {
  const isRoll = award.family === 'title' && rows.length > longTable;
  return {
    id: anchorOf(award.award_code),
    title: award.award_name,
    count: words.awards(award.total),
    table: isRoll ? undefined : tableOf(award, rows),
    roll: isRoll ? rollOf(rows) : undefined,
  };
}

/** The section's place in the page: GK_HUYEN → gk-huyen. */
export function anchorOf(awardCode: string): string {
  return awardCode.toLowerCase().replaceAll('_', '-');
}

function tableOf(award: AwardTotalsRow, rows: readonly HonoursRow[]): TableView {
  const tellsDeeds = rows.some((row) => row.achievement !== null);
  return {
    caption: award.award_name,
    columns: [
      { key: 'recipient', label: words.recipient, rowHeader: true, width: 'wide' },
      { key: 'unit', label: words.unit, width: 'wide' },
      ...(tellsDeeds ? [{ key: 'achievement', label: words.achievement }] : []),
    ],
    groups: byDecision(rows).map(({ decision, occasion, rows: own }) => ({
      label: decision,
      note: occasion,
      rows: own.map(rowOf),
    })),
    empty: words.unlisted,
  };
}

/** The unit is said once: where it is itself the recipient, or says who an unnamed one is, it has no cell of its own. */
function rowOf(row: HonoursRow): Row {
  const path = `/don-vi/${row.unit_id}/`;
  const hasUnitCell = row.recipient_name !== null && row.recipient_name !== row.unit_name;
  return {
    cells: {
      recipient: {
        text: recipientOf(row),
        href: hasUnitCell ? undefined : path,
        note: row.position ?? undefined,
      },
      unit: hasUnitCell ? { text: row.unit_name, href: path } : '',
      achievement: row.achievement ?? '',
    },
  };
}

function rollOf(rows: readonly HonoursRow[]): RollDecision[] {
  return byDecision(rows).map(({ decision, occasion, rows: own }) => ({
    decision,
    occasion,
    units: [...Map.groupBy(own, (row) => row.unit_id).values()].flatMap(unitOf),
  }));
}

/** A unit's part of the roll; the rows are all of that unit. */
function unitOf(rows: readonly HonoursRow[]): RollUnit[] {
  const [first] = rows;
  if (!first) return [];
  return [
    {
      name: first.unit_name,
      path: `/don-vi/${first.unit_id}/`,
      recipients: rows.flatMap(({ recipient_name: name, position }) =>
        name === null
          ? []
          : [{ name: name === first.unit_name ? words.wholeUnit : name, position: position ?? undefined }],
      ),
      others: othersOf(rows),
    },
  ];
}

function othersOf(rows: readonly HonoursRow[]): string[] {
  const unnamed = rows.filter((row) => row.recipient_name === null);
  return [...Map.groupBy(unnamed, (row) => recipientKindOf(row.recipient_kind))].map(([kind, own]) =>
    words.unnamedHere[kind](own.length),
  );
}
