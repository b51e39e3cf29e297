import type { Database } from '../../../db/database.ts';
import { nominations } from '../packet/nominations.ts';
import { blocs } from '../ranking/blocs.ts';
import type { Report, ReportSection } from '../report/report.ts';
import { loadAwardSlides } from './award-slides.ts';
import type { Slide } from './deck.ts';
import { loadExemplarSlides } from './exemplar-slides.ts';
import { loadNextYearSlides } from './next-year-slides.ts';
import { loadOpenFindingSlides } from './open-finding-slides.ts';
import { loadTaskSlides } from './plan-slides.ts';
import { loadRankingSlides } from './ranking-slides.ts';
import { sectionSlides, topicOf } from './section-slides.ts';
import { hasRows, tableSlides, withColumns } from './slides-of.ts';
import type { Makings } from './speaker-notes.ts';

const nominationColumns = ['bloc', 'nominated', 'total', 'basis'];

/** What a whole year shows between its figures and its end, in the order of the meeting. */
export async function loadYearSlides(db: Database, report: Report, at: { year: number; makings: Makings }) {
  const { year, makings } = at;
  const section = (id: string): ReportSection => sectionOf(report, id);
  const told = (id: string): Slide[] => sectionSlides(section(id), makings);
  /** Nothing is said of what did not happen. */
  const ifAny = (id: string): Slide[] => (section(id).tables.slice(0, 1).some(hasRows) ? told(id) : []);
  const rows = await db.rows(blocs, year);
  const nominated = topicOf({ ...section('khoi'), id: 'suy-ton' }, makings);
  return [
    ...(await loadAwardSlides(db, section('khen-thuong'), at)),
    ...told('ty-le'),
    ...told('dang-ky'),
    ...(await loadRankingSlides(db, rows, at)),
    ...tableSlides(nominated, withColumns(nominations(rows, year), nominationColumns)),
    ...told('phong-trao'),
    ...told('dien-hinh'),
    ...(await loadExemplarSlides(db, year, topicOf(section('dien-hinh'), makings))),
    ...told('ke-hoach'),
    ...(await loadTaskSlides(db, year, topicOf(section('ke-hoach'), makings))),
    ...['sang-kien', 'nam-hoc', 'hoat-dong'].flatMap(ifAny),
    ...(await loadOpenFindingSlides(db, year, makings)),
    ...(isCompared(section('so-sanh')) ? told('so-sanh') : []),
    ...(await loadNextYearSlides(db, year)),
  ];
}

function isCompared({ tables }: ReportSection): boolean {
  return tables.some(({ columns }) => columns.some(({ key }) => key === 'previous'));
}

function sectionOf({ sections }: Report, id: string): ReportSection {
  const section = sections.find((one) => one.id === id);
  if (!section) throw new Error(`the report of the year has no section "${id}"`);
  return section;
}
