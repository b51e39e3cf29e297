import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted } from './base-tables.ts';
import { createDefinitionTables } from './definitions.ts';
import { createRuleTables } from './findings.ts';
import type { ModelFile } from './model-file.ts';
import { figures, modelFiles } from './model-file.ts';

/** Makes all of the model over the base tables: what the rules and definitions say, the figures, the forms, the rules. */
export async function createModel(connection: DuckDBConnection): Promise<void> {
  // What the rules find is asked for by figures, and found by rules, which read figures: the table is there first.
  await createRuleTables(connection);
  await createDefinitionTables(connection);
  for (const figure of figures()) await create(connection, figure.kind, figure);
  await createReports(connection);
}

/** Makes the views of the model in a database that has its tables. */
export async function createViews(connection: DuckDBConnection): Promise<void> {
  for (const figure of figures()) if (figure.kind === 'VIEW') await create(connection, figure.kind, figure);
  await createReports(connection);
}

/** A rule or a form reads the figures, and no figure reads either. */
async function createReports(connection: DuckDBConnection): Promise<void> {
  const rules = modelFiles('rules').map((rule) => ({ ...rule, name: `rule_${rule.name}` }));
  for (const file of [...modelFiles('forms'), ...rules]) await create(connection, 'VIEW', file);
}

async function create(connection: DuckDBConnection, kind: 'TABLE' | 'VIEW', file: ModelFile): Promise<void> {
  await connection.run(`CREATE ${kind} ${file.name} AS ${file.query}`);
  await comment(connection, kind, file);
}

/** Writes a file's header as comments: they are the data dictionary. */
export async function comment(connection: DuckDBConnection, kind: 'TABLE' | 'VIEW', file: ModelFile): Promise<void> {
  const columns = [...file.columns].map(
    ([name, column]) => `COMMENT ON COLUMN ${file.name}."${name}" IS ${quoted(column.comment)}`,
  );
  await connection.run([`COMMENT ON ${kind} ${file.name} IS ${quoted(commentOf(file))}`, ...columns].join(';\n'));
}

/** What a figure counts and what it leaves out, as one text. */
export function commentOf({ about, excluded }: ModelFile): string {
  return excluded === '' ? about : `${about} Không tính: ${excluded}`;
}
