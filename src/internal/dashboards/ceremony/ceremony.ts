import type { TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber } from '../../../text/format.ts';
import { ceremonyText as words } from '../../../text/internal-ceremony.ts';
import type { Figure } from '../figure.ts';
import type {
  CeremonyAwardsRow,
  CeremonyNeedsRow,
  CeremonyObjectsRow,
  CeremonyRatesRow,
  CeremonyTotalsRow,
} from '../rows.ts';
import { awardTable } from './award-table.ts';
import awardsSql from './ceremony-awards.sql?raw';
import needsSql from './ceremony-needs.sql?raw';
import objectsSql from './ceremony-objects.sql?raw';
import ratesSql from './ceremony-rates.sql?raw';
import totalsSql from './ceremony-totals.sql?raw';
import { needTable } from './need-table.ts';
import { objectTable } from './object-table.ts';

/** The awarding ceremony of a year: who is called up, and what has to be ready. */
export interface CeremonyView {
  title: string;
  lead: string;
  figures: Figure[];
  awards: TableView;
  objects: TableView;
  needs: TableView;
}

interface CeremonyRows {
  readonly totals: readonly CeremonyTotalsRow[];
  readonly awards: readonly CeremonyAwardsRow[];
  readonly objects: readonly CeremonyObjectsRow[];
  readonly needs: readonly CeremonyNeedsRow[];
  readonly rates: readonly CeremonyRatesRow[];
}

export const ceremonyTotals: Query<CeremonyTotalsRow> = { name: 'ceremony-totals', sql: totalsSql };
export const ceremonyAwards: Query<CeremonyAwardsRow> = { name: 'ceremony-awards', sql: awardsSql };
export const ceremonyObjects: Query<CeremonyObjectsRow> = { name: 'ceremony-objects', sql: objectsSql };
export const ceremonyNeeds: Query<CeremonyNeedsRow> = { name: 'ceremony-needs', sql: needsSql };
export const ceremonyRates: Query<CeremonyRatesRow> = { name: 'ceremony-rates', sql: ratesSql };

export async function loadCeremony(db: Database, year: number): Promise<CeremonyView> {
  const rows = {
    totals: await db.rows(ceremonyTotals, year),
    awards: await db.rows(ceremonyAwards, year),
    objects: await db.rows(ceremonyObjects, year),
    needs: await db.rows(ceremonyNeeds, year),
    rates: await db.rows(ceremonyRates, year),
  };
  return toView(rows, year);
}

export function toView({ totals, awards, objects, needs, rates }: CeremonyRows, year: number): CeremonyView {
  // A year in which nothing is decided yet has no line.
  const [total] = totals;
  return {
    title: words.title(year),
    lead: total ? words.lead(total.recipients, total.call_groups, total.largest_group) : words.empty,
    figures: total ? figuresOf(total) : [],
    awards: awardTable(awards, year),
    objects: objectTable(objects, year),
    needs: needTable(needs, rates, { year, total }),
  };
}

function figuresOf(total: CeremonyTotalsRow): Figure[] {
  const { figures } = words;
  const isVerified = total.is_verified === true;
  return [
    { label: figures.recipients, value: formatNumber(total.recipients) },
    { label: figures.awards, value: formatNumber(total.awards) },
    { label: figures.groups, value: formatNumber(total.call_groups) },
    ...(total.money_vnd === null
      ? []
      : [
          {
            label: figures.money,
            value: figures.millions(total.money_vnd),
            unit: figures.millionVnd,
            comparison: words.needs.moneyNote({ unpriced: total.unpriced, isVerified }),
          },
        ]),
  ];
}
