import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Document, ErrorCode, YAMLParseError } from 'yaml';
import { isAlias, isCollection, isMap, isNode, LineCounter, parseDocument } from 'yaml';
import { choice, date, integer, size, text, webAddress } from './cells/column.ts';
import type { Column } from './cells/column.ts';
import type { Problem } from './report/problem.ts';
import { fileProblem } from './report/problem.ts';
import { visible } from './text/invisible.ts';
import { readTextFile } from './text/text-file.ts';

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
  document_place: text('dia_danh', { optional: true }),
  as_of: date('so_lieu_den_ngay'),
  sample_note: text('minh_hoa', { optional: true }),
  site_address: webAddress('dia_chi_trang', { optional: true }),
  contact: text('lien_he', { optional: true }),
  data_licence: text('giay_phep_du_lieu', { optional: true }),
  small_count_limit: integer('cong_bo.an_so_nho_hon'),
  ceremony_group_size: size('le_trao.nhom', { optional: true }),
} satisfies Record<string, Column>;

export type Organisation = Record<keyof typeof organisationColumns, unknown>;

const namedContent = 'ghi theo dạng "tên mục: nội dung"';

/** What breaks such a file most often and what to do, by the parser's code, in the officer's words. */
const brokenSyntax: Partial<Record<ErrorCode, readonly [fault: string, advice: string]>> = {
  BAD_INDENT: ['thụt đầu dòng không đều, hoặc ngoặc chưa đóng', 'thụt đều các dòng, đóng ngoặc lại'],
  BLOCK_AS_IMPLICIT_KEY: ['có hai dấu hai chấm', 'đặt nội dung trong ngoặc kép'],
  DUPLICATE_KEY: ['mục này đã có ở một dòng phía trên', 'chỉ giữ lại một dòng'],
  MISSING_CHAR: ['thiếu một dấu, thường là ngoặc kép chưa đóng', 'xem dòng này và các dòng phía trên'],
  MULTILINE_IMPLICIT_KEY: ['thiếu dấu hai chấm, hoặc thiếu dấu cách sau dấu hai chấm', namedContent],
  TAB_AS_INDENT: ['đầu dòng thụt bằng phím Tab', 'thụt bằng dấu cách'],
};

/** Reads the organisation's file; `cells` is null when anything in it is wrong. */
export function readOrganisation(folder: string): { cells: Organisation | null; problems: Problem[] } {
  if (!existsSync(join(folder, organisationFile))) return { cells: null, problems: [missing] };
  const read = readTextFile(folder, organisationFile);
  if ('problem' in read) return { cells: null, problems: [read.problem] };
  if (read.text.length > longest) return { cells: null, problems: [tooLong] };
  const lines = new LineCounter();
  const document = parseDocument(read.text.trimEnd(), { lineCounter: lines });
  if (document.errors.length > 0)
    return { cells: null, problems: document.errors.map((error) => brokenLine(error, lines)) };
  const { cells, problems } = readSettings(document, lines);
  const isWrong = problems.some(({ severity }) => severity === 'error');
  return {
    cells: isWrong ? null : (cells as Organisation),
    problems: [...problems, ...unknownSettings(document, lines)],
  };
}

/** Some fifty times what such a file holds; the parser takes minutes over hundreds of thousands of settings. */
const longest = 100_000;

const tooLong = fileProblem(
  organisationFile,
  'broken-yaml',
  'dài quá 100.000 ký tự nên không thể là tệp thông tin về tổ chức',
  'chép tệp này từ thư mục dữ liệu mẫu rồi sửa lại cho đúng',
);

const missing = fileProblem(
  organisationFile,
  'missing-file',
  'thiếu tệp thông tin về tổ chức',
  'chép tệp này từ thư mục dữ liệu mẫu rồi sửa lại cho đúng',
);

function brokenLine({ code, pos }: YAMLParseError, lines: LineCounter): Problem {
  const [fault, advice] = brokenSyntax[code] ?? ['viết không đúng dạng', namedContent];
  const problem = fileProblem(organisationFile, 'broken-yaml', `không đọc được dòng này: ${fault}`, advice);
  return { ...problem, line: lines.linePos(pos[0]).line };
}

function readSettings(document: Document, lines: LineCounter): { cells: Record<string, unknown>; problems: Problem[] } {
  const cells: Record<string, unknown> = {};
  const problems: Problem[] = [];
  for (const [name, column] of Object.entries<Column>(organisationColumns)) {
    const path = column.header.split('.');
    const value: unknown = document.getIn(path);
    const written = value === undefined || value === null ? '' : visible(String(value)).trim();
    const line = lineOf(document.getIn(path, true), lines);
    const isOne = !isCollection(value) && !isAlias(value);
    const place = {
      file: organisationFile,
      line,
      column: column.header,
      value: isOne && written !== '' ? written : null,
    };
    const cell = readSetting(column, isOne ? written : null);
    if (!('value' in cell)) problems.push({ ...place, ...cell, severity: 'error' });
    else {
      cells[name] = cell.value;
      if (cell.warning) problems.push({ ...place, ...cell.warning, severity: 'warning' });
    }
  }
  return { cells, problems };
}

/** A setting is one value: null stands for a list, a part of its own, or what another line says. */
function readSetting(column: Column, written: string | null): ReturnType<Column['parse']> {
  if (written === null) return severalValues;
  return written === '' ? blankSetting(column) : column.parse(written);
}

const severalValues = {
  code: 'broken-yaml' as const,
  message: 'phải có một nội dung của nó, không phải danh sách, mục có các mục con hay dấu * dẫn tới mục khác',
  suggestion: namedContent,
};

/** A misspelt key would silently leave out what it was to say, such as that the data are a sample. */
function unknownSettings({ contents }: Document, lines: LineCounter): Problem[] {
  const known = new Set(Object.values(organisationColumns).map(({ header }) => header.split('.')[0] ?? header));
  const advice = `xem lại tên mục; tệp này có các mục ${[...known].join(', ')}`;
  const problem = fileProblem(
    organisationFile,
    'unknown-setting',
    'không phải mục của tệp này nên không được đọc',
    advice,
  );
  const keys = isMap(contents) ? contents.items.map(({ key }) => key) : [];
  return keys
    .filter((key) => !known.has(String(key)))
    .map((key) => ({ ...problem, line: lineOf(key, lines), column: String(key), severity: 'warning' }));
}

/** Line on which a part of the file begins; null for what is not there. */
function lineOf(part: unknown, lines: LineCounter): number | null {
  return isNode(part) && part.range ? lines.linePos(part.range[0]).line : null;
}

function blankSetting(column: Column): ReturnType<Column['parse']> {
  if (column.optional) return { value: null };
  const message = 'thiếu hoặc để trống, nhưng mục này bắt buộc phải có';
  return { code: 'missing-value', message, suggestion: 'thêm dòng ấy vào tệp, sau dấu hai chấm ghi nội dung' };
}
