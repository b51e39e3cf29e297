import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf } from '../../build/site-files.ts';
import { publicDatabase, wholeDatabase } from '../../ingest/database/database.ts';
import { inPlaces } from '../page.ts';
import type { Progress } from '../progress.ts';
import type { OfficeText } from './office-text.ts';
import { officeTextsOf } from './office-text.ts';
import { Phrases, plainWords, wordsOf } from './phrases.ts';
import { databaseTexts, readableText } from './readable.ts';

/** How a text is looked for: as it is written, and as addresses and search keys write it. */
const forms: readonly ((words: readonly string[]) => readonly string[])[] = [(words) => words, plainWords];

/** No text of the office's own database stands in a file of the public site, but what the public database holds as well. */
export async function officeTexts(site: string, databases: string, progress: Progress): Promise<string[]> {
  const searches = await searchesFor(databases);
  const files = filesOf(site).filter((path) => !/\.(br|gz)$/.test(path));
  const leaks: string[] = [];
  for (const [at, file] of files.entries()) {
    const words = wordsOf(await readableText(join(site, file)));
    const found = searches.flatMap((search) => search(words));
    leaks.push(...new Set(found.map((text) => `${file} chứa ${describe(text)}`)));
    progress.show((at + 1) / files.length);
  }
  return inPlaces('Trang công khai chứa nội dung chỉ dùng trong cơ quan', leaks);
}

/** Never the text itself: the message may be seen by others. */
function describe({ column, origin }: OfficeText): string {
  return origin === null ? column : `${column} (${origin})`;
}

type Search = (words: readonly string[]) => OfficeText[];

async function searchesFor(databases: string): Promise<Search[]> {
  const texts = await officeTextsOf(join(databases, wholeDatabase));
  const known = [...(await databaseTexts(join(databases, publicDatabase))), ...ownWords()].map(wordsOf);
  return forms.map((form) => {
    const all = new Map(texts.map((text) => [form(text.words).join(' '), text]));
    const phrases = new Phrases([...all.values()].map(({ words }) => form(words)));
    for (const words of known) for (const phrase of phrases.in(form(words))) all.delete(phrase);
    const secret = new Phrases([...all.values()].map(({ words }) => form(words)));
    return (words) => [...secret.in(form(words))].flatMap((phrase) => all.get(phrase) ?? []);
  });
}

/** What the software itself says is nobody's secret. */
function ownWords(): string[] {
  const source = join(import.meta.dirname, '../../../src');
  return filesOf(source)
    .filter((path) => /\.(ts|sql|astro|svelte)$/.test(path))
    .map((path) => readFileSync(join(source, path), 'utf8'));
}
