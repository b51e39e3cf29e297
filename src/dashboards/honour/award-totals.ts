import { formatNumber } from '../../text/format.ts';
import { publicText } from '../../text/public-pages.ts';
import { totalOf } from '../home/year-totals.ts';
import type { AwardTotalsRow, YearTotalsRow } from '../rows.ts';
import type { Row, TableView } from '../table.ts';
import { anchorOf } from './honour-parts.ts';

const words = publicText.honours;
const recipients = ['collectives', 'households', 'individuals'] as const;

interface Totals {
  /** In the order of honour. */
  awards: readonly AwardTotalsRow[];
  years: readonly YearTotalsRow[];
}

/** How often each award was given in a year, beside the year before. */
export function awardTotalsOf({ awards, years }: Totals, year: number): TableView {
  const number = (key: 'collectives' | 'households' | 'individuals' | 'total' | 'previous') =>
    ({ key, label: words[key], align: 'end' }) as const;
  return {
    caption: words.totalsCaption(year),
    columns: [
      { key: 'award', label: words.award, rowHeader: true },
      ...(['total', 'collectives', 'households', 'individuals', 'previous'] as const).map(number),
    ],
    groups: [{ rows: awards.length > 0 ? [...awards.map(totalRowOf), sumOf(years, year)] : [] }],
    footnote: words.totalsNote,
    empty: words.none(year),
  };
}

function totalRowOf(award: AwardTotalsRow): Row {
  return {
    cells: {
      award: award.total > 0 ? { text: award.award_name, href: `#${anchorOf(award.award_code)}` } : award.award_name,
      total: formatNumber(award.total),
      collectives: amountOf(award.collectives),
      households: amountOf(award.households),
      individuals: amountOf(award.individuals),
      previous: formatNumber(award.previous_total),
    },
  };
}

function sumOf(years: readonly YearTotalsRow[], year: number): Row {
  const awards = totalOf(years, year, 'awards');
  const amounts = recipients.map((kind) => [kind, amountOf(totalOf(years, year, kind)?.amount ?? 0)]);
  return {
    cells: {
      award: words.sum,
      total: formatNumber(awards?.amount ?? 0),
      ...Object.fromEntries(amounts),
      previous: formatNumber(awards?.previous ?? null),
    },
    total: true,
  };
}

/** Most awards are for one kind of recipient: zeros would hide which. */
function amountOf(amount: number): string {
  return amount === 0 ? '' : formatNumber(amount);
}
