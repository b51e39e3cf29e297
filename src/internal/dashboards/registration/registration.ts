import type { Row, TableView } from '../../../dashboards/table.ts';
import type { Database, Query } from '../../../db/database.ts';
import { formatNumber, formatPercent } from '../../../text/format.ts';
import { registrationText as words } from '../../../text/internal-registration.ts';
import type { Figure } from '../figure.ts';
import { registrationPath } from '../lists/registration-lists.ts';
import { everything, outcomeCells, outcomeColumns, shareCell } from './outcome-cells.ts';
import type { TitleOutcomeRow, YearOutcomeRow } from '../rows.ts';
import { loadYearOutcome } from './year-outcome.ts';
import sql from './title-outcome.sql?raw';

/** What was registered in a year against what came of it, in all and title by title. */
export interface RegistrationView {
  title: string;
  lead: string;
  /** Why the results may still grow; nothing when no proposal waits. */
  provisional: string | undefined;
  figures: Figure[];
  table: TableView;
}

export const titleOutcome: Query<TitleOutcomeRow> = { name: 'title-outcome', sql };

export async function loadRegistration(db: Database, year: number): Promise<RegistrationView> {
  return toView(await db.rows(titleOutcome, year), await loadYearOutcome(db, year), year);
}

export function toView(titles: readonly TitleOutcomeRow[], whole: YearOutcomeRow, year: number): RegistrationView {
  return {
    title: words.title(year),
    lead: words.lead(whole),
    provisional: whole.proposed > 0 ? words.provisional(whole.proposed) : undefined,
    figures: figuresOf(whole, year),
    table: {
      caption: words.byTitleCaption(year),
      columns: [{ key: 'award', label: words.award, rowHeader: true }, ...outcomeColumns],
      groups: [{ rows: titles.length === 0 ? [] : [...titles.map((row) => rowOf(row, year)), totalOf(whole, year)] }],
      footnote: words.footnote,
      empty: words.empty,
    },
  };
}

function figuresOf(whole: YearOutcomeRow, year: number): Figure[] {
  const rowsOf = (amount: number, group?: string): string | undefined =>
    amount > 0 ? registrationPath(year, everything, group) : undefined;
  return [
    {
      label: words.registered,
      value: formatNumber(whole.registered),
      unit: words.turns,
      href: rowsOf(whole.registered),
    },
    {
      label: words.fulfilledFigure,
      value: formatNumber(whole.fulfilled),
      unit: words.turns,
      comparison: whole.fulfilled_share === null ? undefined : words.ofRegistered(formatPercent(whole.fulfilled_share)),
      mark: 'gold',
      href: rowsOf(whole.fulfilled, 'da-dat'),
    },
    {
      label: words.withoutOutcome,
      value: formatNumber(whole.without_outcome),
      unit: words.turns,
      comparison: whole.without_outcome > 0 ? words.withoutOutcomeNote : undefined,
      href: rowsOf(whole.without_outcome, 'chua-co-ket-qua'),
    },
    {
      label: words.proposed,
      value: formatNumber(whole.proposed),
      unit: words.turns,
      comparison: whole.proposed > 0 ? words.proposedNote : undefined,
      href: rowsOf(whole.proposed, 'de-nghi'),
    },
    {
      label: words.awarded,
      value: formatNumber(whole.awarded),
      unit: words.turns,
      comparison: whole.without_registration > 0 ? words.ofThemUnregistered(whole.without_registration) : undefined,
      href: rowsOf(whole.awarded, 'da-quyet-dinh'),
    },
    {
      label: words.silentUnits,
      value: formatNumber(whole.units_without_registration),
      unit: words.ofUnits(whole.units),
      href: whole.units_without_registration > 0 ? '#chua-dang-ky' : undefined,
    },
  ];
}

function rowOf(row: TitleOutcomeRow, year: number): Row {
  const part = { division: 'award', part: row.award_code };
  return { cells: { award: row.award_name, ...outcomeCells(row, year, part), share: shareCell(row) } };
}

function totalOf(whole: YearOutcomeRow, year: number): Row {
  return { cells: { award: words.total, ...outcomeCells(whole, year, everything) }, total: true };
}
