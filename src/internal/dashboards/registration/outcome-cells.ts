import type { Cell, Column } from '../../../dashboards/table.ts';
import { formatNumber, formatPercent } from '../../../text/format.ts';
import { registrationText as words } from '../../../text/internal-registration.ts';
import type { Part } from '../award/award-part.ts';
import { registrationPath } from '../lists/registration-lists.ts';

interface Outcome {
  readonly registered: number;
  readonly proposed: number;
  readonly awarded: number;
  readonly fulfilled: number;
  readonly without_outcome: number;
  readonly without_registration: number;
  readonly fulfilled_share: number | null;
}

/** The columns in which registrations stand beside their outcome, in every table that does so. */
export const outcomeColumns: readonly Column[] = [
  { key: 'registered', label: words.registered, align: 'end' },
  { key: 'fulfilled', label: words.fulfilled, align: 'end' },
  { key: 'share', label: words.share, align: 'end' },
  { key: 'withoutOutcome', label: words.withoutOutcome, align: 'end' },
  { key: 'proposed', label: words.proposed, align: 'end' },
  { key: 'awarded', label: words.awarded, align: 'end' },
  { key: 'without', label: words.withoutRegistration, align: 'end' },
];

/** The part that the sums of a table count. */
export const everything: Part = { division: 'all', part: 'all' };

/** Each figure opens the rows that it counts: those of the part in the year. */
export function outcomeCells(row: Outcome, year: number, part: Part): Record<string, Cell> {
  const cell = (amount: number, group?: string): Cell => ({
    text: formatNumber(amount),
    href: amount > 0 ? registrationPath(year, part, group) : undefined,
  });
  return {
    registered: cell(row.registered),
    fulfilled: cell(row.fulfilled, 'da-dat'),
    share: { text: formatPercent(row.fulfilled_share) },
    withoutOutcome: cell(row.without_outcome, 'chua-co-ket-qua'),
    proposed: cell(row.proposed, 'de-nghi'),
    awarded: cell(row.awarded, 'da-quyet-dinh'),
    without: cell(row.without_registration, 'khong-dang-ky'),
  };
}

/** The share as a bar too, where a table is short enough to compare its rows. */
export function shareCell({ fulfilled_share }: Outcome): Cell {
  return { text: formatPercent(fulfilled_share), bar: fulfilled_share ?? undefined };
}
