import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { DuckDBInstance } from '@duckdb/node-api';
import { engineOptions } from '../../src/db/node.ts';
import { createTable, otherTables, quoted, sortOrder, tableOf } from '../ingest/database/base-tables.ts';
import { internalDatabase } from '../ingest/database/database.ts';
import { fillFindings } from '../ingest/database/findings.ts';
import { createModel } from '../ingest/database/model.ts';
import { writeInternal } from '../ingest/database/projection.ts';
import type { Field } from '../ingest/database/table.ts';
import type { Source } from '../ingest/source.ts';
import { sources } from '../ingest/sources/all.ts';

export interface OrganisationSize {
  readonly units: number;
  readonly awards: number;
  readonly registrations: number;
}

export interface WrittenOrganisation {
  readonly file: string;
  /** What it took to make the model's tables and views, and to ask every rule. */
  readonly modelSeconds: number;
  readonly findingSeconds: number;
}

/**
 * Writes the internal database of an organisation that is the sample's units again and again, up to so many: each copy
 * has its own blocs, scores, tasks, indicators and persons, and shares the catalogues. Awards and registrations are
 * repeated for further persons of the same units until they are as many as asked. Nothing in it is random.
 */
export async function writeOrganisation(
  sample: string,
  folder: string,
  size: OrganisationSize,
): Promise<WrittenOrganisation> {
  const instance = await DuckDBInstance.create(join(folder, 'co-quan.duckdb'), { ...engineOptions, threads: '2' });
  const connection = await instance.connect();
  await connection.run(`ATTACH ${quoted(sample)} AS sample (READ_ONLY)`);
  for (const table of [...sources.map(tableOf), ...otherTables]) await createTable(connection, table);
  await copyUnits(connection, size.units);
  for (const source of sources) await fill(connection, source, size);
  for (const { name } of otherTables) await connection.run(`INSERT INTO ${name} FROM sample.${name}`);
  await connection.run('DETACH sample');
  const modelSeconds = await secondsOf(() => createModel(connection));
  const findingSeconds = await secondsOf(() => fillFindings(connection));
  const file = join(folder, internalDatabase);
  await writeInternal(connection, file);
  connection.closeSync();
  instance.closeSync();
  return { file, modelSeconds, findingSeconds };
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Which unit of the sample stands in which copies; the first copy also has the rows of no unit. */
async function copyUnits(connection: DuckDBConnection, units: number): Promise<void> {
  await connection.run(`CREATE TEMP TABLE copied_unit AS
    SELECT u.id, c.range AS copy
    FROM sample.unit AS u CROSS JOIN range((SELECT ceil(${units} / count(*))::BIGINT FROM sample.unit)) AS c
    ORDER BY copy, u.source_line
    LIMIT ${units}`);
  await connection.run(`INSERT INTO copied_unit VALUES (${quoted(noUnit)}, 0)`);
}

const noUnit = '';

/** The rows of a source's table: as they are where no unit owns them, else for every copy of their unit. */
async function fill(connection: DuckDBConnection, source: Source, size: OrganisationSize): Promise<void> {
  const { name, fields } = tableOf(source);
  const unit = unitColumn(source);
  if (!unit) {
    await connection.run(`INSERT INTO ${name} FROM sample.${name}`);
    return;
  }
  const copies = `sample.${name} AS s JOIN copied_unit AS c ON c.id = coalesce(s.${unit}, ${quoted(noUnit)})`;
  const { rows, which } = repeatedRows(name, size);
  await connection.run(`INSERT INTO ${name}
    WITH round AS (
      SELECT unnest(range(1 + ceil(greatest(0, ${rows} - count(*)) / nullif(count(*) FILTER (${which}), 0))::BIGINT)) AS number
      FROM ${copies}
    )
    SELECT ${fields.map((field) => copied(source, field)).join(', ')}
    FROM (
      SELECT
        s.*,
        round.number * (SELECT max(copy) + 1 FROM copied_unit) + c.copy AS pass,
        coalesce(nullif(c.copy, 0)::VARCHAR, '') AS copy_number,
        coalesce('-' || nullif(c.copy, 0), '') AS code_mark,
        coalesce(' ' || nullif(c.copy, 0), '') || coalesce('.' || nullif(round.number, 0), '') AS name_mark
      FROM ${copies}
      CROSS JOIN round
      WHERE round.number = 0 OR (${which})
      ORDER BY pass, s.source_file, s.source_line
      LIMIT ${rows}
    )`);
}

/** Up to how many rows a table gets, NULL for each copy once, and which are repeated for that under other names. */
function repeatedRows(table: string, size: OrganisationSize): { rows: number | 'NULL'; which: string } {
  switch (table) {
    case 'award':
      // Titles are registered first and had once a year; the other forms make up the number.
      return { rows: size.awards, which: 's.award_code IN (SELECT code FROM sample.award_type WHERE NOT is_annual)' };
    case 'registration':
      return { rows: size.registrations, which: 'true' };
    default:
      return { rows: 'NULL', which: 'true' };
  }
}

/** The column that says whose a row is; a catalogue has none. */
function unitColumn({ columns, provides }: Source): string | undefined {
  if (provides?.kind === 'unit') return provides.code;
  return columns['unit_id'] && 'unit_id';
}

const copiedKinds = new Set<string | undefined>(
  sources.filter(unitColumn).flatMap(({ provides }) => provides?.kind ?? []),
);

const personNames: Readonly<Record<string, string>> = {
  registration: 'recipient_name',
  award: 'recipient_name',
  initiative: 'author_name',
  exemplar: 'name',
  council_seat: 'member_name',
};

/** What a copy has in a column: codes, names, decisions and lines of its own, all else as the sample. */
function copied(source: Source, { name, sqlType }: Field): string {
  const { table, columns, provides, key = [] } = source;
  const isOwnCode = provides?.code === name || (key.length === 1 && key[0] === name);
  if (isOwnCode || copiedKinds.has(columns[name]?.refersTo)) return marked('code_mark');
  if (provides?.names.includes(name) || personNames[table] === name) return marked('name_mark');
  if (name === 'decision_number') return `copy_number || ${name}`;
  if (name === 'source_line' || name === sortOrder)
    return `${name} + pass * (SELECT max(${name}) FROM sample.${table})`;
  return name;

  function marked(mark: string): string {
    return sqlType === 'VARCHAR[]' ? `[word || ${mark} FOR word IN ${name}]` : `${name} || ${mark}`;
  }
}
