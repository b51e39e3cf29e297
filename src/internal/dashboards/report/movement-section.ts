import { findingText } from '../../../text/internal-report-findings.ts';
import { reportText } from '../../../text/internal-report.ts';
import { periodInSentence } from '../../../text/internal-award.ts';
import { divisionTable } from '../award/period-tables.ts';
import type { YearMovementsRow } from '../rows.ts';
import { reasonOf } from '../totals/open-matters.ts';
import { toView as movementTable } from '../totals/year-movements.ts';
import type { ReportAwards } from './report-awards.ts';
import type { ReportSection } from './report.ts';

/** The awards of the movements beside those of the period before. */
export function periodMovementSection(awards: ReportAwards): ReportSection {
  const movements = awards.totals.filter(({ division }) => division === 'movement');
  return {
    id: 'phong-trao',
    heading: reportText.movements.heading,
    finding: findingText.movementAwards({
      amount: movements.reduce((sum, { total }) => sum + total, 0),
      change: isCompared(awards) ? movements.reduce((sum, { change }) => sum + (change ?? 0), 0) : null,
      before: periodInSentence(awards.period, awards.year - 1),
    }),
    provisional: reasonOf(awards),
    tables: [{ ...divisionTable(awards.totals, 'movement', awards), definition: '/noi-bo/cach-tinh/#period_total' }],
  };
}

/** Those of a whole year, and whether each movement was reviewed. */
export function movementSection(movements: readonly YearMovementsRow[], awards: ReportAwards): ReportSection {
  const section = periodMovementSection(awards);
  return {
    ...section,
    finding: findingText.movements({
      movements: movements.length,
      reviewed: movements.filter(({ mid_reviewed_on }) => mid_reviewed_on !== null).length,
      awards: movements.reduce((sum, movement) => sum + movement.awards, 0),
    }),
    tables: [
      {
        ...movementTable(movements, awards.year),
        definition: '/noi-bo/cach-tinh/#movement_overview',
        phone: 'records',
      },
      // Without a year before it would only repeat the table above.
      ...(isCompared(awards) ? section.tables : []),
    ],
  };
}

function isCompared({ totals }: ReportAwards): boolean {
  return totals.some(({ division, change }) => division === 'movement' && change !== null);
}
