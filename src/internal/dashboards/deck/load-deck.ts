import { loadSite } from '../../../dashboards/site.ts';
import type { Database } from '../../../db/database.ts';
import { deckText } from '../../../text/internal-deck.ts';
import type { AwardIndex } from '../award/award-index.ts';
import { loadReport } from '../report/load-report.ts';
import type { Report, ReportSection } from '../report/report.ts';
import type { Reporting } from '../report/report-address.ts';
import type { Deck, Slide } from './deck.ts';

/** The slides of a report, in the order in which the meeting sees them. */
export async function loadDeck(db: Database, index: AwardIndex, at: Reporting): Promise<Deck> {
  const site = await loadSite(db);
  const report = await loadReport(db, index, at);
  return {
    title: report.title,
    slides: [
      {
        id: 'mo-dau',
        heading: report.title,
        body: { kind: 'title', organisation: site.name, council: '', lead: report.lead },
        notes: [report.lead],
      },
      figuresSlide(report),
      ...report.sections.map(findingSlide),
    ],
  };
}

function figuresSlide({ figures, provisional, lead }: Report): Slide {
  return {
    id: 'con-so',
    heading: deckText.figures,
    provisional,
    body: { kind: 'figures', figures },
    notes: [lead],
  };
}

function findingSlide({ id, heading, finding, provisional }: ReportSection): Slide {
  return { id, part: heading, heading: finding, provisional, body: { kind: 'finding' }, notes: [finding] };
}
