import { reportText } from '../../../text/internal-report.ts';
import { ceremonyPath } from '../ceremony/ceremony-address.ts';
import { deckPath } from '../deck/deck-address.ts';
import { formsPath } from '../form/form-address.ts';
import { packetPath } from '../packet/packet.ts';
import { reportPath } from './report-address.ts';

/** What is made for the summary meeting of a year, as a row of links. */
export type MeetingPage = 'report' | 'deck' | 'packet' | 'forms' | 'ceremony';

export interface MeetingLink {
  label: string;
  path: string;
  isCurrent: boolean;
}

export function meetingLinks(year: number, current: MeetingPage): MeetingLink[] {
  const paths: Readonly<Record<MeetingPage, string>> = {
    report: reportPath({ year, period: 'year' }),
    deck: deckPath({ year, period: 'year' }),
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
