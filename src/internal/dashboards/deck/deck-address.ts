import type { Reporting } from '../report/report-address.ts';
import { reportPath } from '../report/report-address.ts';

/** Where the slides of a report stand. */
export function deckPath(at: Reporting): string {
  return `${reportPath(at)}trinh-chieu/`;
}
