import type { Database } from '../../../db/database.ts';
import { deckText as words } from '../../../text/internal-deck.ts';
import { label } from '../../../text/labels.ts';
import { lastYear } from '../../../text/trend.ts';
import type { ReportSection } from '../report/report.ts';
import type { TotalsRow } from '../rows.ts';
import { awardResults, toView as resultsOf } from '../totals/award-results.ts';
import { totals } from '../totals/totals.ts';
import type { Slide } from './deck.ts';
import { topicOf } from './section-slides.ts';
import { chartSlides, hasRows, tableSlides, withColumns } from './slides-of.ts';
import type { Makings } from './speaker-notes.ts';

const families = [
  { family: 'title', figure: 'titles' },
  { family: 'form', figure: 'forms' },
] as const;

const columns = ['award', 'total', 'previous', 'change'];

/** The titles most awarded as a picture, then every title and every form. */
export async function loadAwardSlides(
  db: Database,
  section: ReportSection,
  { year, makings }: { year: number; makings: Makings },
): Promise<Slide[]> {
  const topic = topicOf(section, makings);
  const rows = await db.rows(awardResults, year);
  const figures = await db.rows(totals, year);
  const lists = families.flatMap(({ family, figure }) => {
    const { table } = resultsOf(
      rows.filter((row) => row.family === family),
      year,
    );
    const bare = withColumns({ ...table, groups: table.groups.map(({ rows }) => ({ rows })) }, columns);
    const heading = headingOf(
      family,
      figures.find((row) => row.figure === figure),
      year,
    );
    return hasRows(bare) ? tableSlides({ ...topic, id: `${topic.id}-${figure}`, heading, lead: undefined }, bare) : [];
  });
  return [...chartSlides(topic, section.chart), ...lists];
}

function headingOf(family: 'title' | 'form', row: TotalsRow | undefined, year: number): string {
  return words.family(label('awardFamily', family), row?.amount ?? 0, row?.change ?? null, lastYear(year));
}
