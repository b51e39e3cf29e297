import type { Database } from '../../../db/database.ts';
import { deckText } from '../../../text/internal-deck.ts';
import { definitions } from '../definition/definitions.ts';
import type { DefinitionsRow } from '../rows.ts';
import type { ReportSection } from '../report/report.ts';

const words = deckText.notesOf;

/** How each figure is made, by the name of its view. */
export type Makings = ReadonlyMap<string, Pick<DefinitionsRow, 'about' | 'excluded'>>;

export async function loadMakings(db: Database): Promise<Makings> {
  return new Map((await db.rows(definitions)).map((row) => [row.name, row]));
}

/** What is told of a slide: what was found, what its figures count, why they may change, where their rows stand. */
export interface Told {
  readonly finding: string;
  readonly provisional?: string | undefined;
  /** The address that tells how the figures are made; its anchor is the view's name. */
  readonly definition?: string | undefined;
  /** Where the rows stand, as the speaker says it. */
  readonly rows?: string | undefined;
}

export function notesOf({ finding, provisional, definition, rows }: Told, makings: Makings): string[] {
  const made = makings.get(definition?.split('#')[1] ?? '');
  return [
    finding,
    ...(provisional ? [words.provisional(provisional)] : []),
    ...(made ? [words.counted(made.about, made.excluded)] : []),
    ...(rows ? [rows] : []),
  ];
}

export function sectionNotes({ heading, finding, provisional, tables }: ReportSection, makings: Makings): string[] {
  const [table] = tables;
  return notesOf({ finding, provisional, definition: table?.definition, rows: words.inReport(heading) }, makings);
}
