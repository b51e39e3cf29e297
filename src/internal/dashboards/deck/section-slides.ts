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
  return table ? tableSlides(topic, table) : [{ ...topic, body: { kind: 'finding' } }];
}

export function topicOf(section: ReportSection, makings: Makings): Topic {
  const { id, heading, finding, provisional } = section;
  return { id, part: heading, ...headOf(finding), provisional, notes: sectionNotes(section, makings) };
}
