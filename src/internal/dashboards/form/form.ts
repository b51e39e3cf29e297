import type { SiteView } from '../../../dashboards/site.ts';
import { site, yearPaths } from '../../../dashboards/site.ts';
import type { Database } from '../../../db/database.ts';
import { formatDate } from '../../../text/format.ts';
import { formText as words } from '../../../text/internal-forms.ts';
import type { DefinitionsRow } from '../rows.ts';
import { formPath, workbookName } from './form-address.ts';
import { columnsOf } from './form-layout.ts';
import type { FormTable } from './form-table.ts';
import { formSlugs, loadMeanings, loadTable, meaningOf } from './forms.ts';

/** A form of a year with what stands around it, on a page and in a workbook. */
export interface FormView {
  slug: string;
  title: string;
  /** With its year: as no other page is called. */
  fullTitle: string;
  /** The year, and how old its figures are. */
  year: string;
  /** What every row counts, where the form says it once. */
  measure: string | undefined;
  table: FormTable;
  /** Too wide for an upright page. */
  isWide: boolean;
  about: string;
  excluded: string | undefined;
  definition: string;
  file: string;
  fileName: string;
  /** The day of the figures: 2023-12-25. */
  asOf: string;
  sampleNote: string | null;
}

/** For `getStaticPaths` of what each form of each year has. */
export function formPaths(of: SiteView) {
  return yearPaths(of).flatMap(({ props: { year, years } }) =>
    formSlugs.map((form) => ({
      params: { year: String(year), form },
      props: { year, form, years: years('/noi-bo/bieu', `${form}/`) },
    })),
  );
}

export async function loadForm(db: Database, year: number, slug: string): Promise<FormView> {
  const [of] = await db.rows(site);
  if (!of) throw new Error('the database names no organisation');
  const meaning = meaningOf(await loadMeanings(db), slug);
  return toView(await loadTable(db, year, slug), { year, slug, meaning, asOf: of.as_of, sampleNote: of.sample_note });
}

interface Around {
  year: number;
  slug: string;
  meaning: Pick<DefinitionsRow, 'name' | 'title' | 'about' | 'excluded'>;
  asOf: string;
  sampleNote: string | null;
}

export function toView(table: FormTable, { year, slug, meaning, asOf, sampleNote }: Around): FormView {
  return {
    slug,
    title: meaning.title,
    fullTitle: words.fullTitle(meaning.title, year),
    year: words.year(year, formatDate(asOf)),
    measure: table.measure === undefined ? undefined : words.measure(table.measure),
    table,
    isWide: columnsOf(table.heads).length > 8,
    about: meaning.about,
    excluded: meaning.excluded === null ? undefined : words.excluded(meaning.excluded),
    definition: `/noi-bo/cach-tinh/bieu/#${meaning.name}`,
    file: formPath(year, slug).file,
    fileName: workbookName(year, slug),
    asOf,
    sampleNote,
  };
}
