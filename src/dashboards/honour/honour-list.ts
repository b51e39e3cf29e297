import { publicText } from '../../text/public-pages.ts';
import type { Row, TableView } from '../table.ts';
import type { HonourRow } from './honour.ts';
import { byDecision, recipientOf } from './honour.ts';
import type { RollGroup } from './honour-roll.ts';
import { rollByDecision } from './honour-roll.ts';
import { wholeAward } from './in-full.ts';
import { partPath } from './honour-parts.ts';

/** Those who received one award: a table that tells the deeds, or a roll of names. */
export interface HonourList {
  table?: TableView | undefined;
  roll?: RollGroup[] | undefined;
}

export interface ListedAward {
  award_name: string;
  family: string;
  /** How many the roll has of it, on this page and on others. */
  listed: number;
}

const words = publicText.honours;

/** A yearly title that many received is read for the names of a unit, not for each one's deed. */
export function listOf(award: ListedAward, rows: readonly HonourRow[]): HonourList {
  const isRoll = award.family === 'title' && award.listed > wholeAward;
  return isRoll ? { roll: rollByDecision(rows) } : { table: tableOf(award, rows) };
}

function tableOf(award: ListedAward, rows: readonly HonourRow[]): TableView {
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
function rowOf(row: HonourRow): Row {
  const path = partPath(row.year, 'unit', row.unit_id);
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
