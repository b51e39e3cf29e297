import type { Column } from '../ingest/cells/column.ts';
import { headerKey, ordinals } from '../ingest/table/header-row.ts';
import type { Source } from '../ingest/source.ts';
import type { NameLists } from './name-lists.ts';

/** One column of a template as Excel is to show it. */
export interface TemplateColumn {
  /** Name and declaration of the source's column; none for the ordinal, which carries no fact. */
  readonly declared: { readonly name: string; readonly column: Column } | undefined;
  readonly header: string;
  readonly required: boolean;
  readonly help: string;
  /** In characters. */
  readonly width: number;
  /** Text, so that Excel neither drops zeros nor makes dates; a day; or, without one, as Excel sees fit. */
  readonly format: { readonly numFmt?: '@' | 'dd/mm/yyyy' };
  /** What its cells may be chosen from. */
  readonly offered: readonly string[];
}

/** The columns of a source's template: the declared ones, behind an ordinal where none of them is one. */
export function templateColumns(source: Source, names: NameLists): readonly TemplateColumn[] {
  const declared = Object.entries(source.columns).map(([name, column]) => templateColumn(name, column, names));
  return declared.some(({ header }) => ordinals.has(headerKey(header))) ? declared : [ordinal, ...declared];
}

const ordinal: TemplateColumn = {
  declared: undefined,
  header: 'STT',
  required: false,
  help: 'Số thứ tự, không được đọc.',
  width: 24,
  format: {},
  offered: [],
};

function templateColumn(name: string, column: Column, names: NameLists): TemplateColumn {
  const offered = offeredFor(column, names);
  const longest = Math.max(column.header.length, ...offered.map(({ length }) => length));
  return {
    declared: { name, column },
    header: column.header,
    // A blank flag says no.
    required: !column.optional && column.sqlType !== 'BOOLEAN',
    help: capitalised([column.help, ...hintOn(column)].filter((words) => words !== '').join('; ')),
    width: Math.min(Math.max(longest + 4, 12), 42),
    format: formatOf(column),
    offered,
  };
}

function offeredFor(column: Column, names: NameLists): readonly string[] {
  if (column.choices) return Object.values(column.choices).flatMap((spellings) => spellings[0] ?? []);
  if (column.sqlType === 'BOOLEAN') return column.optional ? ['Có', 'Không', 'x'] : ['x', 'Có', 'Không'];
  return names.get(column.refersTo ?? '') ?? [];
}

function formatOf({ sqlType }: Column): TemplateColumn['format'] {
  if (sqlType === 'DATE') return { numFmt: 'dd/mm/yyyy' };
  return sqlType === 'INTEGER' || sqlType === 'DECIMAL(12,2)' ? {} : { numFmt: '@' };
}

function hintOn({ sqlType, optional }: Column): string[] {
  if (sqlType === 'DATE') return ['gõ ngày/tháng/năm, ví dụ 05/02/2024, rồi xem lại ngày Excel hiện ra'];
  if (sqlType === 'VARCHAR[]') return ['nhiều giá trị trong một ô cách nhau bằng dấu chấm phẩy'];
  if (sqlType === 'BOOLEAN')
    return [optional ? 'ghi Có hoặc Không, để trống là chưa biết' : 'ghi x là có, để trống là không'];
  return [];
}

function capitalised(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
