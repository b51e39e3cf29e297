import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Column } from '../../../scripts/ingest/cells/column.ts';
import type { Source } from '../../../scripts/ingest/source.ts';
import { sources } from '../../../scripts/ingest/sources/all.ts';
import type { Written } from '../table-file.ts';
import { editTable } from '../table-file.ts';
import { hostile, hostileStory } from './hostile-words.ts';

/** Codes are addresses or law, as the catalogues are; what people write is what may be hostile. */
const kept = /^danh-muc\//;

/** Makes all words of the small commune's data hostile, and its stories. */
export function makeHostile(data: string, year: number): void {
  const tables = sources.filter(({ file }) => !kept.test(file)).map((source) => ({ source, path: pathOf(source) }));
  const there = tables.filter(({ path }) => existsSync(path));
  const names = new Set<string>();
  for (const { source, path } of there)
    editTable(path, source, (rows) => {
      for (const row of rows) for (const name of source.provides?.names ?? []) names.add(row[name] ?? '');
      return rows.map((row) => ({ ...row, ...hostileCells(source, row) }));
    });
  for (const { source, path } of there) editTable(path, source, (rows) => rows.map((row) => following(source, row)));
  for (const id of ['duong-hoa-suoi-may', 'ong-au-van-moc'])
    writeFileSync(join(data, `${year}/guong/${id}.md`), hostileStory);
  const organisation = join(data, 'don-vi-to-chuc.yaml');
  const settings = readFileSync(organisation, 'utf8').replace(
    /^(ten|co_quan_ban_hanh|hoi_dong|co_quan_thuong_truc): (.+)$/gm,
    (_, name: string, words: string) => `${name}: ${JSON.stringify(hostile(words))}`,
  );
  writeFileSync(
    organisation,
    `${settings}\ndia_chi_trang: https://xa.example\nminh_hoa: ${JSON.stringify(hostile('Mẫu'))}\n`,
  );

  function pathOf(source: Source): string {
    return join(data, source.yearly ? String(year) : '', source.file);
  }

  /** A reference that spells a name goes on to spell it. */
  function following(source: Source, row: Written): Written {
    const references = Object.entries(source.columns).filter(
      ([name, { refersTo }]) => refersTo !== undefined && names.has(row[name] ?? ''),
    );
    return { ...row, ...Object.fromEntries(references.map(([name]) => [name, hostile(row[name] ?? '')])) };
  }
}

function hostileCells(source: Source, row: Written): Written {
  const cells = Object.entries(source.columns).filter(
    ([name, column]) => isWords(column) && name !== source.provides?.code && (row[name] ?? '') !== '',
  );
  return Object.fromEntries(cells.map(([name]) => [name, hostile(row[name] ?? '')]));
}

/** Free words, which only the columns of words take. */
function isWords({ sqlType, refersTo, parse }: Column): boolean {
  return sqlType === 'VARCHAR' && refersTo === undefined && 'value' in parse('Qx 1 Qx', 2026);
}
