import type { BorderStyle, CellStyle } from 'hucre';
import type { FormColumn } from './form-layout.ts';
import type { FormRow } from './form-table.ts';

/** The typeface that offices write in. */
export const font = { name: 'Times New Roman', size: 12 };

const bold = { ...font, bold: true };
const italic = { ...font, italic: true };
const side = { style: 'thin' } as const;
const border: BorderStyle = { top: side, right: side, bottom: side, left: side };
const centre = { horizontal: 'center', vertical: 'center', wrapText: true } as const;

/** How the cells of a form's sheet look. */
export const styles = {
  title: { font: { ...bold, size: 14 }, alignment: centre },
  year: { font, alignment: centre },
  note: { font: { ...italic, size: 10 }, alignment: centre },
  measure: { font: italic, alignment: { horizontal: 'right' } },
  head: { font: bold, alignment: centre, border },
  number: { font: { ...italic, size: 10 }, alignment: centre, border },
  signer: { font: bold, alignment: centre },
  signing: { font: italic, alignment: centre },
} satisfies Record<string, CellStyle>;

/** How a cell of the body looks: by its column, and bold in a total or heading. */
export function bodyStyle({ isBold, indent }: FormRow, { key, format }: FormColumn): CellStyle {
  return {
    font: isBold ? bold : font,
    border,
    alignment: { ...alignments[format], vertical: 'center', ...(key === 'row_label' && indent > 0 && { indent }) },
    numFmt: numberFormats[format],
  };
}

const alignments: Readonly<Record<FormColumn['format'], CellStyle['alignment']>> = {
  code: { horizontal: 'center' },
  words: { horizontal: 'left', wrapText: true },
  amount: { horizontal: 'right' },
  share: { horizontal: 'right' },
};

/** Numbers keep the width of a bracket from the line beside them. */
const numberFormats: Readonly<Record<FormColumn['format'], string>> = {
  code: '@',
  words: '@',
  amount: '#,##0_)',
  share: '0.0%_)',
};
