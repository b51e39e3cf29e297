import type { Database, Query } from '../../../db/database.ts';
import { romanQuarter } from '../../../text/format.ts';
import { queryText } from '../../../text/internal-query.ts';
import { blocs } from '../ranking/blocs.ts';
import type { BlocsRow, IndicatorsRow, QuartersWithDataRow } from '../rows.ts';
import { allBlocs } from './indicator-address.ts';
import indicatorsSql from './indicators.sql?raw';
import type { ProgressQuestion } from './quarter-progress.ts';
import quartersSql from './quarters-with-data.sql?raw';

export interface Choice {
  value: string;
  label: string;
}

/** What a reader may choose on the query page of a year, and the question that it answers unasked. */
export interface ProgressChoicesView {
  quarters: Choice[];
  blocs: Choice[];
  indicators: Choice[];
  /** Undefined when the year has no indicator. */
  first: (ProgressQuestion & { indicator: string }) | undefined;
}

export const indicators: Query<IndicatorsRow> = { name: 'indicators', sql: indicatorsSql };
export const quartersWithData: Query<QuartersWithDataRow> = { name: 'quarters-with-data', sql: quartersSql };

export async function loadProgressChoices(db: Database, year: number): Promise<ProgressChoicesView> {
  return toView({
    blocs: await db.rows(blocs, year),
    indicators: await db.rows(indicators, year),
    quarters: await db.rows(quartersWithData, year),
  });
}

interface Answers {
  readonly blocs: readonly BlocsRow[];
  readonly indicators: readonly IndicatorsRow[];
  readonly quarters: readonly QuartersWithDataRow[];
}

export function toView({ blocs, indicators, quarters }: Answers): ProgressChoicesView {
  // The newest quarter that has figures, of the first bloc and the first indicator.
  const quarter = quarters.findLast(({ reported }) => reported > 0) ?? quarters.at(0);
  const [indicator] = indicators;
  return {
    quarters: quarters.map((row) => ({
      value: String(row.quarter),
      label: queryText.form.quarterName(romanQuarter(row.quarter)),
    })),
    blocs: [
      ...blocs.map((row) => ({ value: row.bloc_id, label: row.bloc_name })),
      { value: allBlocs, label: queryText.form.allBlocs },
    ],
    indicators: indicators.map((row) => ({ value: row.indicator_code, label: row.indicator_name })),
    first:
      quarter && indicator
        ? { quarter: quarter.quarter, bloc: blocs[0]?.bloc_id ?? allBlocs, indicator: indicator.indicator_code }
        : undefined,
  };
}
