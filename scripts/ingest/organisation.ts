import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Document } from 'yaml';
import { LineCounter, parseDocument } from 'yaml';
import { choice, date, integer, text } from './column.ts';
import type { Column } from './column.ts';
import type { Problem } from './problem.ts';
import { fileProblem } from './problem.ts';
import { readTextFile } from './text-file.ts';

/** File that says whose data this is. */
export const organisationFile = 'don-vi-to-chuc.yaml';

/** The organisation's settings by their path in the file; read and checked like the cells of a CSV. */
export const organisationColumns = {
  name: text('ten'),
  level: choice('cap', { province: ['tinh'], district: ['huyen'], commune: ['xa'] }),
  parent_name: text('cap_tren'),
  issuing_body: text('co_quan_ban_hanh'),
  council_name: text('hoi_dong'),
  standing_body: text('co_quan_thuong_truc'),
  as_of: date('so_lieu_den_ngay'),
  sample_note: text('minh_hoa', { optional: true }),
  small_count_limit: integer('cong_bo.an_so_nho_hon'),
} satisfies Record<string, Column>;

export type Organisation = Record<keyof typeof organisationColumns, unknown>;

/** Reads the organisation's file; `cells` is null when anything in it is wrong. */
export function readOrganisation(folder: string): { cells: Organisation | null; problems: Problem[] } {
  if (!existsSync(join(folder, organisationFile))) {
    return { cells: null, problems: [fileProblem(organisationFile, 'missing-file', 'thiếu tệp thông tin về tổ chức')] };
  }
  const read = readTextFile(folder, organisationFile);
  if ('problem' in read) return { cells: null, problems: [read.problem] };
  const lines = new LineCounter();
  const document = parseDocument(read.text, { lineCounter: lines });
  const problems: Problem[] = document.errors.map((error) => ({
    ...fileProblem(
      organisationFile,
      'broken-yaml',
      `viết sai cú pháp: ${error.code}`,
      'mỗi dòng có dạng "khóa: giá trị"',
    ),
    line: lines.linePos(error.pos[0]).line,
  }));
  const cells: Record<string, unknown> = {};
  for (const [name, column] of problems.length > 0 ? [] : Object.entries<Column>(organisationColumns)) {
    const value: unknown = document.getIn(column.header.split('.'));
    const written = value === undefined || value === null ? '' : String(value).trim();
    const cell = written === '' ? blankSetting(column) : column.parse(written);
    if ('value' in cell) cells[name] = cell.value;
    else
      problems.push({
        ...fileProblem(organisationFile, cell.code, cell.message, cell.suggestion),
        column: column.header,
        value: written === '' ? null : written,
      });
  }
  const isWrong = problems.length > 0;
  return { cells: isWrong ? null : (cells as Organisation), problems: [...problems, ...unknownSettings(document)] };
}

/** A misspelt key would silently leave out what it was to say, such as that the data are a sample. */
function unknownSettings(document: Document): Problem[] {
  const known = new Set(Object.values(organisationColumns).flatMap(({ header }) => [header, header.split('.')[0]]));
  const written: unknown = document.toJS();
  const keys = typeof written === 'object' && written !== null ? Object.keys(written) : [];
  return keys
    .filter((key) => !known.has(key))
    .map((key) => ({
      ...fileProblem(organisationFile, 'unknown-setting', `không có khóa "${key}" nên dòng này không được đọc`),
      severity: 'warning',
    }));
}

function blankSetting(column: Column): ReturnType<Column['parse']> {
  return column.optional ? { value: null } : { code: 'missing-value', message: 'phải có trong tệp này' };
}
