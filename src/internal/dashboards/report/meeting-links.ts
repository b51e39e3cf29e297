import { reportText } from '../../../text/internal-report.ts';
import { ceremonyPath } from '../ceremony/ceremony-address.ts';
import { deckPath } from '../deck/deck-address.ts';
import { formsPath } from '../form/form-address.ts';
import { packetPath } from '../packet/packet.ts';
import type { ReportPeriod } from './report-address.ts';
import { reportPath } from './report-address.ts';

/** What is made for the summary meeting of a year, as a row of links. */
export type MeetingPage = 'report' | 'deck' | 'packet' | 'forms' | 'ceremony';

export interface MeetingLink {
  label: string;
  path: string;
  isCurrent: boolean;
}

/** A report leads to its own slides, whichever its period is. */
export function meetingLinks(year: number, current: MeetingPage, period: ReportPeriod = 'year'): MeetingLink[] {
  const paths: Readonly<Record<MeetingPage, string>> = {
    report: reportPath({ year, period: 'year' }),
    deck: deckPath({ year, period }),
    packet: packetPath(year),
    forms: formsPath(year),
    ceremony: ceremonyPath(year),
  };
  const pages: readonly MeetingPage[] = ['report', 'deck', 'packet', 'forms', 'ceremony'];
  return pages.map((page) => ({
    label: reportText.meeting[page],
    path: paths[page],
    isCurrent: page === current,
  }));
}
