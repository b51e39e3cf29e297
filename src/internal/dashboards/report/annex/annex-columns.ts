import type { Paragraph } from 'docx';
import {
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';

/** What stands side by side without rules, as the head and the signatures do; sizes in millimetres. */
export function annexColumns(columns: readonly { width: number; children: readonly Paragraph[] }[], height = 0): Table {
  const cells = columns.map(({ width, children }) => {
    return new TableCell({ width: { size: convertMillimetersToTwip(width), type: WidthType.DXA }, children });
  });
  const widths = columns.map(({ width }) => convertMillimetersToTwip(width));
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
    margins: { left: 0, right: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        height: { value: convertMillimetersToTwip(height), rule: HeightRule.ATLEAST },
        children: cells,
      }),
    ],
  });
}

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
