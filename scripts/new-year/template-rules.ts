import type { DataValidation, WriteSheet } from 'hucre';
import { colToLetter, rangeRef } from 'hucre/xlsx';
import type { TemplateColumn } from './template-column.ts';

const listSheetName = 'Danh mục';

/** The hidden sheet with what may be chosen, if anything: in its rule Excel holds no more than 255 letters, and no commas. */
export function listSheets(columns: readonly TemplateColumn[]): WriteSheet[] {
  const lists = columns.filter(hasList);
  if (lists.length === 0) return [];
  const longest = Math.max(...lists.map(({ offered }) => offered.length));
  const rows = Array.from({ length: longest }, (_, at) => lists.map(({ offered }) => offered[at] ?? null));
  return [{ name: listSheetName, rows: [lists.map(({ header }) => header), ...rows], hidden: true }];
}

/** What Excel tells, offers and refuses in each column, header and all, down to this row. */
export function rules(columns: readonly TemplateColumn[], lastRow: number): DataValidation[] {
  const lists = columns.filter(hasList);
  return columns.flatMap((column, at) => {
    const rule = ruleOf(column, lists.indexOf(column));
    const isNeeded = column.help !== '' || rule !== anything;
    return isNeeded ? [{ ...rule, ...messageOf(column), allowBlank: true, range: rangeRef(0, at, lastRow, at) }] : [];
  });
}

function hasList({ offered }: TemplateColumn): boolean {
  return offered.length > 0;
}

type Rule = Omit<DataValidation, 'range'>;

/** Excel shows a message only beside a rule: this one every cell keeps. */
const anything: Rule = { type: 'textLength', operator: 'greaterThanOrEqual', formula1: '0' };

const day: Rule = {
  type: 'date',
  operator: 'greaterThanOrEqual',
  formula1: '1',
  showErrorMessage: true,
  errorStyle: 'stop',
  errorTitle: 'Không phải là ngày',
  errorMessage:
    'Gõ ngày/tháng/năm, ví dụ 05/02/2024. Nếu đã gõ đúng như vậy: đặt vùng (Region) của Windows là Vietnamese rồi mở lại Excel.',
};

function ruleOf({ declared, format, offered }: TemplateColumn, list: number): Rule {
  if (format.numFmt === 'dd/mm/yyyy') return day;
  if (list === -1) return anything;
  const letter = colToLetter(list);
  const formula1 = `'${listSheetName}'!$${letter}$2:$${letter}$${offered.length + 1}`;
  return { type: 'list', formula1, ...refusalOf(declared?.column.refersTo, declared?.column.sqlType) };
}

/** A coded value must be one of the list; a name may be one that the list does not know yet; a cell may hold several. */
function refusalOf(refersTo: string | undefined, sqlType: string | undefined): Partial<Rule> {
  if (sqlType === 'VARCHAR[]') return {};
  if (!refersTo) {
    const errorMessage = 'Chọn một giá trị trong danh sách của ô.';
    return { showErrorMessage: true, errorStyle: 'stop', errorTitle: 'Không có trong danh sách', errorMessage };
  }
  const errorMessage =
    'Tên này không có trong danh sách của tệp mẫu. Vẫn ghi nếu tên đã có trong danh mục của cơ quan.';
  return { showErrorMessage: true, errorStyle: 'warning', errorTitle: 'Không có trong danh sách', errorMessage };
}

/** Excel takes no longer ones. */
const longest = { title: 32, message: 255 };

function messageOf({ header, help }: TemplateColumn): Partial<Rule> {
  if (help === '') return {};
  const [inputTitle, inputMessage] = [header.slice(0, longest.title), help.slice(0, longest.message)];
  return { showInputMessage: true, inputTitle, inputMessage };
}
