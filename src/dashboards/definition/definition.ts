import { definitionText as words } from '../../text/definitions.ts';
import { collator } from '../../text/vietnamese.ts';

/** How one figure is made, as a page tells it. */
export interface Definition {
  /** The view's own name, and the anchor under which pages link to it. */
  name: string;
  title: string;
  about: string;
  excluded: string | null;
  sources: readonly DefinitionSource[];
  columns: readonly DefinitionColumn[];
  queries: readonly DefinitionQuery[];
}

export interface DefinitionSource {
  label: string;
  /** Where it is told: an anchor of the same page, or a path. */
  path: string | undefined;
}

export interface DefinitionColumn {
  name: string;
  meaning: string;
}

export interface DefinitionQuery {
  /** Set when a figure has more than one. */
  title: string | undefined;
  sql: string;
}

export interface DefinitionSection {
  id: string;
  title: string;
  definitions: readonly Definition[];
}

/** An entry of the contents of the page. */
export interface DefinitionPart {
  /** An anchor of the same page, or a path. */
  path: string;
  title: string;
  amount: number | undefined;
}

/** What a database says of one figure; the lists hold those of all figures. */
export interface DefinitionRow {
  readonly name: string;
  readonly title: string;
  readonly about: string;
  readonly excluded: string | null;
  readonly query: string;
  readonly published_query?: string | null;
}

export interface DefinitionLists {
  columns: readonly { definition: string; name: string; meaning: string }[];
  sources: readonly { definition: string; source: string; title: string; file: string | null }[];
}

/** Where each figure is told, by the name of its view. */
export type Addresses = ReadonlyMap<string, string>;

/** The anchors of figures on a page, which may be another one. */
export function addressesOf(rows: readonly { readonly name: string }[], page = ''): Addresses {
  return new Map(rows.map(({ name }) => [name, `${page}#${name}`]));
}

/** Shapes one definition; what it is made from leads to the address under which that is told. */
export function definitionOf(row: DefinitionRow, lists: DefinitionLists, told: Addresses): Definition {
  const { name, title, about, excluded } = row;
  return {
    name,
    title,
    about,
    excluded,
    sources: lists.sources.filter((source) => source.definition === name).map((source) => sourceOf(source, told)),
    columns: lists.columns
      .filter((column) => column.definition === name)
      .map((column) => ({ name: column.name, meaning: column.meaning })),
    queries: queriesOf(row),
  };
}

/** Definitions under the headings of the page, in its order; within each in the order of their titles. */
export function sectionsOf(definitions: readonly { section: string; definition: Definition }[]): DefinitionSection[] {
  const unknown = definitions.find(({ section }) => !(section in words.sections));
  if (unknown) throw new Error(`definitionText.sections has no word for "${unknown.section}"`);
  return Object.entries(words.sections)
    .map(([section, title]) => ({
      id: words.sectionId(section),
      title,
      definitions: definitions
        .filter((one) => one.section === section)
        .map(({ definition }) => definition)
        .toSorted((a, b) => collator.compare(a.title, b.title)),
    }))
    .filter((section) => section.definitions.length > 0);
}

export function partsOf(sections: readonly DefinitionSection[]): DefinitionPart[] {
  return sections.map(({ id, title, definitions }) => ({ path: `#${id}`, title, amount: definitions.length }));
}

function sourceOf(source: DefinitionLists['sources'][number], told: Addresses): DefinitionSource {
  return {
    label: source.file === null ? source.title : words.ofFile(source.title, source.file),
    path: told.get(source.source),
  };
}

function queriesOf({ query, published_query = null }: DefinitionRow): DefinitionQuery[] {
  // What only chooses columns says no more than the list of columns does.
  if (published_query === null || /^SELECT[\w\s,]+FROM \w+$/.test(published_query)) {
    return [{ title: undefined, sql: query }];
  }
  return [
    { title: undefined, sql: query },
    { title: words.publishedQuery, sql: published_query },
  ];
}
