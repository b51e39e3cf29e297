import type { Database, Query } from '../../db/database.ts';
import { licenceText } from '../../text/licences.ts';
import { aboutText as words } from '../../text/public-about.ts';
import type { AboutRow } from '../rows.ts';
import sql from './about.sql?raw';

/** What the site says of itself, as sections of sentences. */
export interface AboutView {
  lead: string;
  sections: AboutSection[];
}

export interface AboutSection {
  title: string;
  sentences: string[];
  /** Said as a list below the sentences. */
  rules: readonly string[];
  /** A last sentence that ends in a link. */
  more: { text: string; label: string; path: string } | undefined;
}

export const about: Query<AboutRow> = { name: 'about', sql };

export async function loadAbout(db: Database): Promise<AboutView> {
  return toView(await db.rows(about));
}

export function toView([row]: readonly AboutRow[]): AboutView {
  if (!row) throw new Error('the database names no organisation');
  const { figures, people, correction, reuse, software } = words;
  return {
    lead: words.lead(row.council_name),
    sections: [
      section(figures.title, {
        sentences: [figures.source(row.standing_body), figures.asOf(row.as_of), figures.decided, figures.provisional],
        more: { text: figures.method, label: figures.methodLink, path: '/cach-tinh/' },
      }),
      section(people.title, { rules: people.rules }),
      section(correction.title, { sentences: [correction.ask(row.contact ?? row.standing_body), correction.effect] }),
      section(reuse.title, {
        sentences: row.data_licence === null ? [] : [reuse.licence(row.data_licence)],
        more: { text: reuse.files, label: reuse.filesLink, path: '/du-lieu/' },
      }),
      section(software.title, {
        sentences: [software.privacy, software.source],
        more: { text: licenceText.link, label: licenceText.label, path: licenceText.path },
      }),
    ],
  };
}

function section(title: string, told: Partial<Omit<AboutSection, 'title'>>): AboutSection {
  return { title, sentences: [], rules: [], more: undefined, ...told };
}
