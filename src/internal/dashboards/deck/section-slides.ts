import type { TableView } from '../../../dashboards/table.ts';
import type { Slide } from './deck.ts';
import { headOf } from './finding-head.ts';
import type { ReportSection } from '../report/report.ts';
import type { Topic } from './slides-of.ts';
import { chartSlides, tableSlides } from './slides-of.ts';
import type { Makings } from './speaker-notes.ts';
import { sectionNotes } from './speaker-notes.ts';

/** A section's finding with its picture, or else its first table. */
export function sectionSlides(section: ReportSection, makings: Makings): Slide[] {
  const topic = topicOf(section, makings);
  const [chart] = chartSlides(topic, section.chart);
  const [table] = section.tables;
  if (chart) return [chart];
  return table ? tableSlides(topic, shortened(table)) : [{ ...topic, body: { kind: 'finding' } }];
}

/** The first columns say most; more than six cannot be read from the back row. */
function shortened(table: TableView): TableView {
  return table.columns.length > 6 ? { ...table, columns: table.columns.slice(0, 4) } : table;
}

export function topicOf(section: ReportSection, makings: Makings): Topic {
  const { id, heading, finding, provisional } = section;
  return { id, part: heading, ...headOf(finding), provisional, notes: sectionNotes(section, makings) };
}
