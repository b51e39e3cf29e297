import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { quoted } from './base-tables.ts';

/** One .sql file of `src/model`: its query and what its header says of it. */
export interface ModelFile {
  readonly name: string;
  readonly query: string;
  readonly comment: string;
  /** Meaning of each column, from the lines `-- column name: meaning`; a `?` behind the name says it may be null. */
  readonly columns: ReadonlyMap<string, { readonly comment: string; readonly nullable: boolean }>;
}

const modelFolder = join(import.meta.dirname, '../../../src/model');

/** The files of one folder of the model, in an order in which each comes after those it reads. */
export function modelFiles(kind: 'tables' | 'metrics' | 'rules' | 'public'): ModelFile[] {
  const folder = join(modelFolder, kind);
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .toSorted();
  return inOrder(
    names.map((name) => readModelFile(name.slice(0, -'.sql'.length), readFileSync(join(folder, name), 'utf8'))),
  );
}

/** Makes the derived tables of the model from the base tables. */
export async function createTables(connection: DuckDBConnection): Promise<void> {
  for (const file of modelFiles('tables')) {
    await connection.run(`CREATE TABLE ${file.name} AS ${file.query}`);
    await comment(connection, 'TABLE', file);
  }
}

/** Stores the metrics, the rules and their findings as views in the current database. */
export async function createViews(connection: DuckDBConnection): Promise<void> {
  const rules = modelFiles('rules');
  // A rule reads the metrics, and no metric reads a rule.
  for (const file of [
    ...modelFiles('metrics'),
    ...rules.map((rule) => ({ ...rule, name: `rule_${rule.name}` })),
    findings(rules),
  ]) {
    await connection.run(`CREATE VIEW ${file.name} AS ${file.query}`);
    await comment(connection, 'VIEW', file);
  }
}

/** Writes a file's header as comments: they are the data dictionary. */
export async function comment(connection: DuckDBConnection, kind: 'TABLE' | 'VIEW', file: ModelFile): Promise<void> {
  const columns = [...file.columns].map(
    ([name, column]) => `COMMENT ON COLUMN ${file.name}."${name}" IS ${quoted(column.comment)}`,
  );
  await connection.run([`COMMENT ON ${kind} ${file.name} IS ${quoted(file.comment)}`, ...columns].join(';\n'));
}

export function readModelFile(name: string, text: string): ModelFile {
  const lines = text.split('\n');
  const header = lines.filter((line) => line.startsWith('-- ')).map((line) => line.slice('-- '.length).trim());
  const columns = new Map(
    header.flatMap((line) => {
      const [, column, nullable, meaning] = /^column (\w+)(\?)?: (.+)$/.exec(line) ?? [];
      return column && meaning ? [[column, { comment: meaning, nullable: nullable === '?' }] as const] : [];
    }),
  );
  const query = lines
    .filter((line) => !line.startsWith('--'))
    .join('\n')
    .trim()
    .replace(/;$/, '');
  const about = header.filter((line) => !line.startsWith('column ')).join(' ');
  return { name, query, comment: about, columns };
}

/** Sorts files so that each follows the files whose names its query reads. */
function inOrder(files: readonly ModelFile[]): ModelFile[] {
  const sorted: ModelFile[] = [];
  const visit = (file: ModelFile, path: readonly string[]): void => {
    if (sorted.includes(file)) return;
    if (path.includes(file.name))
      throw new Error(`views read each other in a circle: ${[...path, file.name].join(' → ')}`);
    for (const other of files) {
      if (other !== file && new RegExp(`\\b(FROM|JOIN)\\s+${other.name}\\b`).test(file.query))
        visit(other, [...path, file.name]);
    }
    sorted.push(file);
  };
  for (const file of files) visit(file, []);
  return sorted;
}

/** What a rule's header says: `-- R30 · sentence` and `-- severity: … | basis: … | valid: from..to | …`. */
export interface RuleHeader {
  readonly code: string;
  readonly title: string;
  readonly severity: string;
  readonly basis: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export function ruleHeader(rule: ModelFile): RuleHeader {
  const [, code, title] = /^(R\d+) · (.+?)(?= severity:)/.exec(rule.comment) ?? [];
  const [, severity, basis, from, to] =
    /severity: (\w+) \| basis: (.+?) \| valid: ([\d-]*)\.\.([\d-]*)/.exec(rule.comment) ?? [];
  if (!code || !title || !severity || !basis) {
    throw new Error(
      `rules/${rule.name}.sql: its header must read "-- Rnn · sentence" and "-- severity: … | basis: … | valid: from..to"`,
    );
  }
  return { code, title, severity, basis, validFrom: from || null, validTo: to || null };
}

/** All that the rules found, one row per finding, of the years in which each rule was in force. */
function findings(rules: readonly ModelFile[]): ModelFile {
  const parts = rules.map((rule) => {
    const { code, title, severity, basis, validFrom, validTo } = ruleHeader(rule);
    const said = [code, title, severity, basis].map(quoted);
    const inForce = `year BETWEEN ${validFrom?.slice(0, 4) ?? '0'} AND ${validTo?.slice(0, 4) ?? '9999'}`;
    return `SELECT ${said[0]} AS rule, ${said[1]} AS title, ${said[2]} AS severity, ${said[3]} AS basis, year, subject_id, detail, found, allowed FROM rule_${rule.name} WHERE ${inForce}`;
  });
  const query = `SELECT f.*, coalesce(unit.name, bloc.name, f.subject_id) AS subject_name,
      CASE WHEN unit.id IS NOT NULL THEN 'unit' WHEN bloc.bloc_id IS NOT NULL THEN 'bloc' ELSE 'other' END AS subject_kind
    FROM (${parts.join(' UNION ALL ')}) AS f
    LEFT JOIN unit ON unit.id = f.subject_id
    LEFT JOIN bloc ON bloc.bloc_id = f.subject_id AND bloc.year = f.year`;
  const text = `-- Các điểm cần xem lại mà quy tắc tìm ra; quy tắc không sửa số liệu.
-- column rule: mã quy tắc
-- column title: nội dung quy tắc
-- column severity: mức độ
-- column basis: căn cứ
-- column year: năm
-- column subject_id: mã đơn vị hoặc khối
-- column detail?: tập thể, cá nhân được nói đến
-- column found?: số tìm thấy
-- column allowed?: số cho phép
-- column subject_name: tên đơn vị hoặc khối
-- column subject_kind: điểm này nói về đơn vị (unit), khối (bloc) hay việc khác (other)
${query}`;
  return readModelFile('finding', text);
}
