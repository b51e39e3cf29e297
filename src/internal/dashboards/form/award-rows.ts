import type { Value } from '../../../db/database.ts';
import { awardPath } from '../lists/figure-path.ts';
import type { FormHead } from './form-layout.ts';
import type { FormRow } from './form-table.ts';
import { formRow } from './form-table.ts';

type AwardRow = Readonly<Record<string, Value>> & { readonly award_code: string | null };

interface AwardRows {
  readonly heads: readonly FormHead[];
  readonly year: number;
  /** The column, where the form has it, that counts every award in force. */
  readonly total?: string;
}

/** A row for each title or form of commendation; the last, which names none, is the sum of the others. */
export function awardRows(rows: readonly AwardRow[], { heads, year, total }: AwardRows): FormRow[] {
  const awards = rows.flatMap(({ award_code }, at) => (award_code === null ? [] : [at]));
  return rows.map((row) => {
    const { award_code: part } = row;
    const path = awardPath(year, part === null ? { division: 'all', part: 'all' } : { division: 'award', part });
    return formRow(heads, row, {
      isBold: part === null,
      sumOf: part === null ? awards : [],
      links: total && Number(row[total]) > 0 ? { [total]: path } : {},
    });
  });
}
