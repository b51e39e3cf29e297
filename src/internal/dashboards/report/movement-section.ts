import type { Database, Query } from '../../../db/database.ts';
import { findingText } from '../../../text/internal-report-findings.ts';
import { reportText } from '../../../text/internal-report.ts';
import { periodInSentence } from '../../../text/internal-award.ts';
import { divisionTable } from '../award/period-tables.ts';
import type { MovementTotalsRow, YearMovementsRow } from '../rows.ts';
import { reasonOf } from '../totals/open-matters.ts';
import { toView as movementTable, yearMovements } from '../totals/year-movements.ts';
import sql from './movement-totals.sql?raw';
import type { ReportAwards } from './report-awards.ts';
import type { ReportSection } from './report.ts';

export const movementTotals: Query<MovementTotalsRow> = { name: 'movement-totals', sql };

/** The movements of a shorter period: their awards beside those of the period before. */
export async function loadPeriodMovementSection(db: Database, awards: ReportAwards): Promise<ReportSection> {
  return periodMovementSection(await loadTotal(db, awards), awards);
}

/** Those of a whole year, and whether each movement was reviewed. */
export async function loadMovementSection(db: Database, awards: ReportAwards): Promise<ReportSection> {
  return movementSection(await db.rows(yearMovements, awards.year), await loadTotal(db, awards), awards);
}

async function loadTotal(db: Database, { year, period }: ReportAwards): Promise<MovementTotalsRow> {
  const [total] = await db.rows(movementTotals, year, period);
  if (!total) throw new Error(`movement_total has no ${period} of ${year}`);
  return total;
}

export function movementSection(
  movements: readonly YearMovementsRow[],
  total: MovementTotalsRow,
  awards: ReportAwards,
): ReportSection {
  const section = periodMovementSection(total, awards);
  return {
    ...section,
    finding: findingText.movements(total),
    tables: [
      {
        ...movementTable(movements, awards.year),
        definition: '/noi-bo/cach-tinh/#movement_overview',
        phone: 'records',
      },
      // Without a year before it would only repeat the table above.
      ...(total.change === null ? [] : section.tables),
    ],
  };
}

function periodMovementSection(total: MovementTotalsRow, awards: ReportAwards): ReportSection {
  const before = periodInSentence(awards.period, awards.year - 1);
  return {
    id: 'phong-trao',
    heading: reportText.movements.heading,
    finding: findingText.movementAwards({ amount: total.awards, change: total.change, before }),
    provisional: reasonOf(awards),
    tables: [{ ...divisionTable(awards.totals, 'movement', awards), definition: '/noi-bo/cach-tinh/#period_total' }],
  };
}
