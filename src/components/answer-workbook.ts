import type { CellStyle, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';
import { answerText } from '../text/query-answer.ts';
import type { ToldAnswer } from './answer-provenance.ts';
import { provenanceFacts, provenanceFiles } from './answer-provenance.ts';

/** An answer as a workbook: its rows, numbers as numbers, and on a second sheet where they come from. */
export function answerWorkbook(told: ToldAnswer): Promise<Uint8Array> {
  return writeXlsx({ sheets: [answerSheet(told), sourceSheet(told)], defaultFont: font });
}

/** The typeface that offices write in. */
const font = { name: 'Times New Roman', size: 12 };
const head: CellStyle = { font: { ...font, bold: true }, alignment: { vertical: 'top', wrapText: true } };
const body: CellStyle = { font, alignment: { vertical: 'top', wrapText: true } };

function answerSheet({ answer }: ToldAnswer): WriteSheet {
  return {
    name: answerText.source.answerSheet,
    columns: answer.columns.map(({ isNumber }) => ({ width: isNumber ? 16 : 32, style: body })),
    rows: [answer.columns.map(({ name }) => name), ...answer.rows.map((row) => [...row])],
    cells: new Map(answer.columns.map((_, at) => [`0,${at}`, { style: head }])),
    freezePane: { rows: 1 },
  };
}

function sourceSheet(told: ToldAnswer): WriteSheet {
  const facts = provenanceFacts(told);
  const files = provenanceFiles(told);
  const heads = files.length === 0 ? [] : [0, 1, 2, 3].map((at) => `${facts.length + 1},${at}`);
  return {
    name: answerText.source.sheet,
    columns: [32, 80, 16, 16].map((width) => ({ width, style: body })),
    rows: [...facts, [], ...files],
    cells: new Map([...facts.map((_, line) => `${line},0`), ...heads].map((cell) => [cell, { style: head }])),
  };
}
