import { reportText } from '../../../text/internal-report.ts';
import type { Report, ReportSection } from './report.ts';

/** The list of a report's sections, each with the number under which it stands. */
export function contentsOf({ sections }: Report): { path: string; title: string; amount: undefined }[] {
  return sections.map((section, index) => ({
    path: `#${section.id}`,
    title: numberedHeading(section, index),
    amount: undefined,
  }));
}

export function numberedHeading({ heading }: ReportSection, index: number): string {
  return reportText.heading(index + 1, heading);
}
