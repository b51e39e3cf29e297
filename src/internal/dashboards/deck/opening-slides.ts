import type { SiteView } from '../../../dashboards/site.ts';
import { deckText as words } from '../../../text/internal-deck.ts';
import type { Report } from '../report/report.ts';
import type { Slide } from './deck.ts';
import { headOf } from './finding-head.ts';
import type { Makings } from './speaker-notes.ts';
import { notesOf } from './speaker-notes.ts';

/** The site, and where its documents are dated. */
interface Reporter extends SiteView {
  readonly place: string;
}

/** Who reports what, and the few figures that say most. */
export function openingSlides(site: Reporter, report: Report, makings: Makings): Slide[] {
  return [titleSlide(site, report), figuresSlide(report, makings)];
}

function titleSlide(site: Reporter, { title, lead, provisional }: Report): Slide {
  const asOf = words.asOf(site.asOf);
  return {
    id: 'mo-dau',
    heading: words.unbroken(title),
    provisional,
    body: {
      kind: 'title',
      opening: {
        superior: site.issuingBody,
        council: site.councilName,
        place: site.place,
        asOf,
        provisional,
        sample: site.sampleNote ?? undefined,
      },
    },
    notes: [lead, asOf, ...(provisional ? [words.notesOf.provisional(provisional)] : []), words.howToShow],
  };
}

function figuresSlide({ figures, provisional, lead, definition }: Report, makings: Makings): Slide {
  return {
    id: 'con-so',
    part: words.figures,
    ...headOf(lead),
    provisional,
    body: { kind: 'figures', figures },
    notes: notesOf({ finding: lead, provisional, definition, rows: words.notesOf.inReport(words.figures) }, makings),
  };
}

export function closingSlide(site: SiteView): Slide {
  return {
    id: 'ket-thuc',
    heading: words.thanks,
    body: { kind: 'closing', lines: [site.councilName, words.source(site.standingBody), words.asOf(site.asOf)] },
    notes: [words.source(site.standingBody)],
  };
}
