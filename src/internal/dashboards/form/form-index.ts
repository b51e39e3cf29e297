import type { Database } from '../../../db/database.ts';
import { formText as words } from '../../../text/internal-forms.ts';
import { formPath, workbookName } from './form-address.ts';
import { formSlugs, loadMeanings, meaningOf } from './forms.ts';

/** A form in the list of a year's forms. */
export interface FormEntry {
  title: string;
  /** What it is for, and by which text it is asked. */
  about: string;
  path: string;
  file: string;
  fileName: string;
}

export interface FormIndexView {
  title: string;
  lead: string;
  forms: FormEntry[];
}

export async function loadFormIndex(db: Database, year: number): Promise<FormIndexView> {
  const meanings = await loadMeanings(db);
  return {
    title: words.title(year),
    lead: words.lead(formSlugs.length),
    forms: formSlugs.map((slug) => {
      const { title, about } = meaningOf(meanings, slug);
      const address = formPath(year, slug);
      return { title, about: firstSentence(about), ...address, fileName: workbookName(year, slug) };
    }),
  };
}

/** The first says what the form is for, the others how it is counted. A full stop in "0601.N" ends no sentence. */
function firstSentence(text: string): string {
  return /^.*?\.(?=\s|$)/.exec(text)?.[0] ?? text;
}
