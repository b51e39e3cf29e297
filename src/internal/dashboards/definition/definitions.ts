import type { DefinitionPart, DefinitionSection } from '../../../dashboards/definition/definition.ts';
import { addressesOf, definitionOf, partsOf, sectionsOf } from '../../../dashboards/definition/definition.ts';
import type { Database, Query } from '../../../db/database.ts';
import { definitionText as words } from '../../../text/definitions.ts';
import type { DefinitionColumnsRow, DefinitionsRow, DefinitionSourcesRow } from '../rows.ts';
import columnsSql from './definition-columns.sql?raw';
import sourcesSql from './definition-sources.sql?raw';
import definitionsSql from './definitions.sql?raw';

/** How every figure is made: on one page the metrics and what they rest on, on another the forms. */
export interface DefinitionsView {
  lead: string;
  figures: DefinitionSection[];
  formsLead: string;
  forms: DefinitionSection[];
  /** The contents of the page of the metrics. */
  parts: DefinitionPart[];
}

export const definitions: Query<DefinitionsRow> = { name: 'definitions', sql: definitionsSql };
export const definitionColumns: Query<DefinitionColumnsRow> = { name: 'definition-columns', sql: columnsSql };
export const definitionSources: Query<DefinitionSourcesRow> = { name: 'definition-sources', sql: sourcesSql };

interface Rows {
  definitions: readonly DefinitionsRow[];
  columns: readonly DefinitionColumnsRow[];
  sources: readonly DefinitionSourcesRow[];
}

export async function loadDefinitions(db: Database): Promise<DefinitionsView> {
  return toView({
    definitions: await db.rows(definitions),
    columns: await db.rows(definitionColumns),
    sources: await db.rows(definitionSources),
  });
}

export function toView({ definitions, ...lists }: Rows): DefinitionsView {
  const figures = definitions.filter(({ kind }) => kind !== 'form');
  const forms = definitions.filter(({ kind }) => kind === 'form');
  const sections = sectionsOf(
    figures.map((row) => ({
      section: row.kind === 'metric' ? row.subject : row.kind,
      definition: definitionOf(row, lists, addressesOf(figures)),
    })),
  );
  return {
    lead: words.internalLead(figures.length),
    figures: sections,
    formsLead: words.formsLead(forms.length),
    forms: sectionsOf(
      forms.map((row) => ({
        section: row.kind,
        definition: definitionOf(row, lists, addressesOf(figures, words.internalPath)),
      })),
    ),
    parts: [
      ...partsOf(sections),
      { path: words.formsPath, title: words.forms, amount: forms.length },
      { path: words.rulesPath, title: words.rules, amount: undefined },
    ],
  };
}
