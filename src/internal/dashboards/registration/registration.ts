import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber, formatPercent } from '../../../text/format.ts';
import { registrationText as words } from '../../../text/internal-registration.ts';
import type { Figure } from '../figure.ts';
import { outcomeCells, outcomeColumns } from './outcome-cells.ts';
import type { TitleOutcomeRow, YearOutcomeRow } from '../rows.ts';
import titleSql from './title-outcome.sql?raw';
import yearSql from './year-outcome.sql?raw';

/** What was registered in a year against what came of it, in all and title by title. */
export interface RegistrationView {
  title: string;
  lead: string;
  /** Why the results may still grow; nothing when no proposal waits. */
  provisional: string | undefined;
  figures: Figure[];
  table: TableView;
}

export const titleOutcome: Query<TitleOutcomeRow> = { name: 'title-outcome', sql: titleSql };
export const yearOutcome: Query<YearOutcomeRow> = { name: 'year-outcome', sql: yearSql };

export async function loadRegistration(db: Database, year: number): Promise<RegistrationView> {
  const [whole] = await db.rows(yearOutcome, year);
  if (!whole) throw new Error(`the registrations were asked for ${year}, a year without data`);
  return toView(await db.rows(titleOutcome, year), whole, year);
}

export function toView(titles: readonly TitleOutcomeRow[], whole: YearOutcomeRow, year: number): RegistrationView {
  return {
    title: words.title(year),
    lead: words.lead(whole),
    provisional: whole.proposed > 0 ? words.provisional(whole.proposed) : undefined,
    figures: figuresOf(whole),
    table: {
      caption: words.byTitleCaption(year),
      columns: [{ key: 'award', label: words.award, rowHeader: true }, ...outcomeColumns],
      groups: [{ rows: titles.length === 0 ? [] : [...titles.map(rowOf), totalOf(whole)] }],
      footnote: words.footnote,
      empty: words.empty,
    },
  };
}

function figuresOf(whole: YearOutcomeRow): Figure[] {
  return [
    { label: words.registered, value: formatNumber(whole.registered), unit: words.turns },
    {
      label: words.awarded,
      value: formatNumber(whole.awarded),
      unit: words.turns,
      comparison: whole.awarded_share === null ? undefined : words.ofRegistered(formatPercent(whole.awarded_share)),
      mark: 'gold',
    },
    {
      label: words.proposed,
      value: formatNumber(whole.proposed),
      unit: words.turns,
      comparison: whole.proposed > 0 ? words.proposedNote : undefined,
    },
    {
      label: words.silentUnits,
      value: formatNumber(whole.units_without_registration),
      unit: words.ofUnits(whole.units),
      href: whole.units_without_registration > 0 ? '#chua-dang-ky' : undefined,
    },
  ];
}

function rowOf(row: TitleOutcomeRow): Row {
  const share = { text: formatPercent(row.awarded_share), bar: row.awarded_share ?? undefined };
  return { cells: { award: row.award_name, ...outcomeCells(row), share } };
}

function totalOf(whole: YearOutcomeRow): Row {
  return { cells: { award: words.total, ...outcomeCells(whole) }, total: true };
}
