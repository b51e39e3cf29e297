import { loadSite } from '../../../dashboards/site.ts';
import type { Database } from '../../../db/database.ts';
import { deckText as words } from '../../../text/internal-deck.ts';
import type { AwardIndex } from '../award/award-index.ts';
import { blocs } from '../ranking/blocs.ts';
import { loadAdministrativeHead } from '../paper/administrative-head.ts';
import { loadReport } from '../report/load-report.ts';
import type { Report } from '../report/report.ts';
import type { Reporting } from '../report/report-address.ts';
import { reportPath } from '../report/report-address.ts';
import type { Deck, Slide } from './deck.ts';
import { closingSlide, openingSlides } from './opening-slides.ts';
import { loadRankingSlides } from './ranking-slides.ts';
import { sectionSlides } from './section-slides.ts';
import type { Makings } from './speaker-notes.ts';
import { loadMakings } from './speaker-notes.ts';
import { loadYearSlides } from './year-slides.ts';

/** The slides of a report, in the order in which the meeting sees them. */
export async function loadDeck(db: Database, index: AwardIndex, at: Reporting): Promise<Deck> {
  const site = await loadSite(db);
  const { place } = await loadAdministrativeHead(db);
  const report = await loadReport(db, index, at);
  const makings = await loadMakings(db);
  const { year } = at;
  const subjects =
    at.period === 'year'
      ? await loadYearSlides(db, report, { year, makings })
      : await loadShorterSlides(db, report, { ...at, makings });
  return {
    title: words.title(report.title),
    organisation: site.name,
    foot: words.foot(site.councilName, site.asOf),
    report: reportPath(at),
    slides: [...openingSlides({ ...site, place }, report, makings), ...subjects, closingSlide(site)],
  };
}

/** A shorter period has only the sections of its report; a school year also ranks the blocs that are judged by it. */
async function loadShorterSlides(db: Database, report: Report, at: Reporting & { makings: Makings }): Promise<Slide[]> {
  const { year, period, makings } = at;
  const ranked = period === 'schoolYear' ? await db.rows(blocs, year) : [];
  const own = ranked.filter((bloc) => bloc.period === `${year - 1}-${year}`);
  const slides = report.sections.map((section) => sectionSlides(section, makings));
  return [...(await loadRankingSlides(db, own, at)), ...slides.flat()];
}
