import type { TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatDate, formatNumber } from '../../../text/format.ts';
import { decisionListText as words } from '../../../text/internal-lists.ts';
import { recipientCell } from '../recipient.ts';
import { sourceCell, sourceColumn } from '../source-line.ts';
import type { DecisionAwardsRow, DecisionsRow } from '../rows.ts';
import awardsSql from './decision-awards.sql?raw';
import decisionsSql from './decisions.sql?raw';

export const decisions: Query<DecisionsRow> = { name: 'decisions', sql: decisionsSql };
export const decisionAwards: Query<DecisionAwardsRow> = { name: 'decision-awards', sql: awardsSql };

/** The decisions of a year, each with the number of its rows. */
export async function loadDecisionList(db: Database, year: number): Promise<TableView> {
  return toDecisions(await db.rows(decisions, year), year);
}

/** The rows of the decisions of a year. */
export async function loadDecisionRows(db: Database, year: number): Promise<TableView> {
  return toRows(await db.rows(decisions, year), await db.rows(decisionAwards, year), year);
}

export function toDecisions(rows: readonly DecisionsRow[], year: number): TableView {
  return {
    caption: words.title(year),
    columns: [
      { key: 'number', label: words.number, rowHeader: true },
      { key: 'date', label: words.date },
      { key: 'authority', label: words.authority },
      { key: 'rows', label: words.rows, align: 'end' },
      { key: 'revoked', label: words.revoked, align: 'end' },
    ],
    groups: [
      {
        rows: rows.map((row) => ({
          cells: {
            number: row.decision_number,
            date: formatDate(row.decision_on),
            authority: authorityOf(row),
            rows: {
              text: formatNumber(row.recipients),
              href: `/noi-bo/quyet-dinh/${year}/dong/#${anchorOf(row.sort_order)}`,
            },
            revoked: row.revoked > 0 ? formatNumber(row.revoked) : '',
          },
        })),
      },
    ],
    footnote: words.footnote,
    empty: words.empty,
  };
}

export function toRows(rows: readonly DecisionsRow[], awards: readonly DecisionAwardsRow[], year: number): TableView {
  const byDecision = Map.groupBy(awards, (award) => award.decision_order);
  return {
    caption: words.rowsTitle(year),
    columns: [
      { key: 'recipient', label: words.recipient, rowHeader: true },
      { key: 'unit', label: words.unit },
      { key: 'award', label: words.award },
      sourceColumn,
    ],
    groups: rows.map((row) => ({
      id: anchorOf(row.sort_order),
      label: words.decided(row.decision_number, formatDate(row.decision_on)),
      note: words.group(authorityOf(row), row.recipients),
      rows: (byDecision.get(row.sort_order) ?? []).map((award) => ({
        cells: {
          recipient: recipientCell(award),
          unit: award.unit_name,
          award: { text: award.award_name, note: award.is_revoked ? words.revokedNote : undefined },
          source: sourceCell(award),
        },
      })),
    })),
    empty: words.empty,
  };
}

function anchorOf(order: number): string {
  return `qd-${order}`;
}

function authorityOf({ authority }: DecisionsRow): string {
  return authority === 'none' ? words.noAuthority : authority;
}
