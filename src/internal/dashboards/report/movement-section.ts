import { findingText } from '../../../text/internal-report-findings.ts';
import { reportText } from '../../../text/internal-report.ts';
import type { YearMovementsRow } from '../rows.ts';
import { divisionTable } from '../award/period-tables.ts';
import { reasonOf } from '../totals/open-matters.ts';
import { toView as movementTable } from '../totals/year-movements.ts';
import type { ReportAwards } from './report-awards.ts';
import type { ReportSection } from './report.ts';

/** The movements of the year, whether each was reviewed, and its awards beside those of the year before. */
export function movementSection(movements: readonly YearMovementsRow[], awards: ReportAwards): ReportSection {
  return {
    id: 'phong-trao',
    heading: reportText.movements.heading,
    finding: findingText.movements({
      movements: movements.length,
      reviewed: movements.filter(({ mid_reviewed_on }) => mid_reviewed_on !== null).length,
      awards: movements.reduce((sum, movement) => sum + movement.awards, 0),
    }),
    provisional: reasonOf({ proposed: awards.proposed }),
    tables: [
      {
        ...movementTable(movements, awards.year),
        definition: '/noi-bo/cach-tinh/#movement_overview',
        phone: 'records',
      },
      {
        ...divisionTable(awards.totals, 'movement', awards),
        definition: '/noi-bo/cach-tinh/#period_total',
      },
    ],
  };
}
