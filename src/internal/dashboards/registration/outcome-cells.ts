import type { Cell, Column } from '../../../dashboards/table.ts';
import { formatNumber, formatPercent } from '../../../text/format.ts';
import { registrationText as words } from '../../../text/internal-registration.ts';

interface Outcome {
  readonly registered: number;
  readonly proposed: number;
  readonly awarded: number;
  readonly without_registration: number;
  readonly awarded_share: number | null;
}

/** The columns in which registrations stand beside their outcome, in every table that does so. */
export const outcomeColumns: readonly Column[] = [
  { key: 'registered', label: words.registered, align: 'end' },
  { key: 'proposed', label: words.proposed, align: 'end' },
  { key: 'awarded', label: words.awarded, align: 'end' },
  { key: 'without', label: words.withoutRegistration, align: 'end' },
  { key: 'share', label: words.share, align: 'end', width: 'medium' },
];

export function outcomeCells(row: Outcome): Record<string, Cell> {
  return {
    registered: { text: formatNumber(row.registered) },
    proposed: { text: formatNumber(row.proposed) },
    awarded: { text: formatNumber(row.awarded) },
    share: { text: formatPercent(row.awarded_share) },
    without: { text: formatNumber(row.without_registration) },
  };
}
