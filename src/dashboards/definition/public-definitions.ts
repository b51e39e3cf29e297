import type { Database, Query } from '../../db/database.ts';
import { definitionText as words } from '../../text/definitions.ts';
import type { DefinitionStepsRow, PublicColumnsRow, PublicDefinitionsRow, PublicSourcesRow } from '../rows.ts';
import type { DefinitionPart, DefinitionSection } from './definition.ts';
import { addressesOf, definitionOf, partsOf, sectionsOf } from './definition.ts';
import stepsSql from './definition-steps.sql?raw';
import columnsSql from './public-columns.sql?raw';
import definitionsSql from './public-definitions.sql?raw';
import sourcesSql from './public-sources.sql?raw';

/** How the figures of the public site are made, with every step on the way. */
export interface PublicDefinitionsView {
  lead: string;
  sections: DefinitionSection[];
  parts: DefinitionPart[];
}

export const publicDefinitions: Query<PublicDefinitionsRow> = { name: 'public-definitions', sql: definitionsSql };
export const definitionSteps: Query<DefinitionStepsRow> = { name: 'definition-steps', sql: stepsSql };
export const publicColumns: Query<PublicColumnsRow> = { name: 'public-columns', sql: columnsSql };
export const publicSources: Query<PublicSourcesRow> = { name: 'public-sources', sql: sourcesSql };

interface Rows {
  figures: readonly PublicDefinitionsRow[];
  steps: readonly DefinitionStepsRow[];
  columns: readonly PublicColumnsRow[];
  sources: readonly PublicSourcesRow[];
}

export async function loadPublicDefinitions(db: Database): Promise<PublicDefinitionsView> {
  return toView({
    figures: await db.rows(publicDefinitions),
    steps: await db.rows(definitionSteps),
    columns: await db.rows(publicColumns),
    sources: await db.rows(publicSources),
  });
}

export function toView({ figures, steps, ...lists }: Rows): PublicDefinitionsView {
  const told = addressesOf([...figures, ...steps]);
  const sections = sectionsOf([
    ...figures.map((row) => ({ section: row.subject, definition: definitionOf(row, lists, told) })),
    ...steps.map((row) => ({ section: 'step', definition: definitionOf(row, lists, told) })),
  ]);
  return { lead: words.publicLead(figures.length), sections, parts: partsOf(sections) };
}
