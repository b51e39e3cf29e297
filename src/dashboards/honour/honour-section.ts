import { formatNumber } from '../../text/format.ts';
import { publicText } from '../../text/public-pages.ts';
import { honourText } from '../../text/public-honours.ts';
import type { AwardTotalsRow, HonourDecisionsRow } from '../rows.ts';
import type { TableView } from '../table.ts';
import type { HonourRow } from './honour.ts';
import { decisionOf, occasionOf } from './honour.ts';
import type { HonourList } from './honour-list.ts';
import { listOf } from './honour-list.ts';
import { anchorOf, partPath } from './honour-parts.ts';

/** An award on the year's page: who received it, or its decisions and the way to those who did. */
export interface HonourSection extends HonourList {
  id: string;
  title: string;
  count: string;
  /** Given by the state, a ministry or the province: marked in gold. */
  isHigh: boolean;
  /** When the names are on the award's own page. */
  wholeRoll?: { label: string; path: string } | undefined;
  footnote?: string | undefined;
}

interface AwardOfYear {
  year: number;
  award: AwardTotalsRow;
  listed: number;
  isInFull: boolean;
  /** Only when they stand in full. */
  honours: readonly HonourRow[];
  decisions: readonly HonourDecisionsRow[];
}

const words = honourText.award;
const highLevels = ['state', 'ministry', 'province'];
const mostDecisions = 30;

export function sectionOf(given: AwardOfYear): HonourSection {
  const { award, listed, isInFull, honours } = given;
  return {
    id: anchorOf(award.award_code),
    title: award.award_name,
    count: publicText.honours.awards(award.total),
    isHigh: highLevels.includes(award.level),
    ...(isInFull || listed === 0 ? listOf({ ...award, listed }, honours) : decidedOf(given)),
  };
}

function decidedOf({ year, award, listed, decisions }: AwardOfYear): Partial<HonourSection> {
  const more = decisions.length - mostDecisions;
  return {
    table: decisionsOf(award, decisions.slice(0, mostDecisions)),
    wholeRoll: { label: words.wholeRoll(listed), path: partPath(year, 'award', award.award_code) },
    footnote: more > 0 ? words.moreDecisions(more) : undefined,
  };
}

function decisionsOf(award: AwardTotalsRow, decisions: readonly HonourDecisionsRow[]): TableView {
  return {
    caption: words.decisionsCaption(award.award_name),
    columns: [
      { key: 'decision', label: words.decision, rowHeader: true },
      { key: 'listed', label: words.listed, align: 'end' },
    ],
    groups: [
      {
        rows: decisions.map((decision) => ({
          cells: {
            decision: { text: decisionOf(decision), note: occasionOf(decision) },
            listed: formatNumber(decision.listed),
          },
        })),
      },
    ],
  };
}
