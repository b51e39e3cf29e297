import type { Table } from 'docx';
import { Paragraph, TextRun, convertMillimetersToTwip } from 'docx';
import { annexText as words } from '../../../../text/internal-annex.ts';
import { text } from '../../../../text/vi.ts';
import type { ReportSection, ReportTable } from '../report.ts';
import type { Annex } from './annex.ts';
import { writtenWidth } from './annex-page.ts';
import { annexTable, hasRows } from './annex-table.ts';

/** What the annex says: the report's first sentence, then a part for each of its sections. */
export function annexBody({ report, asOf }: Annex): (Paragraph | Table)[] {
  const lead = sentence(words.lead(report.lead, asOf));
  const tables = report.sections.flatMap((section) => section.tables);
  const numbered = tables.filter(hasRows);
  const placed = (table: ReportTable) =>
    annexTable(table, { width, number: numbered.indexOf(table) + 1, isLast: table === tables.at(-1) });
  const sections = report.sections.flatMap((section) => [...openingOf(section), ...section.tables.flatMap(placed)]);
  return [lead, ...provisional(report.provisional), ...sections];
}

const width = convertMillimetersToTwip(writtenWidth);

function openingOf({ heading, finding, provisional: reason }: ReportSection): Paragraph[] {
  return [new Paragraph({ style: 'Heading1', text: heading }), sentence(finding), ...provisional(reason)];
}

/** On the same sheet as the table that shows it. */
function sentence(text: string): Paragraph {
  return new Paragraph({ style: 'BodyText', text, keepNext: true });
}

/** Says that figures may still change, and why. */
function provisional(reason: string | undefined): Paragraph[] {
  if (reason === undefined) return [];
  const label = new TextRun({ text: words.provisional(text.status.provisional), style: 'Emphasised' });
  return [new Paragraph({ style: 'BodyText', keepNext: true, children: [label, new TextRun(reason)] })];
}
