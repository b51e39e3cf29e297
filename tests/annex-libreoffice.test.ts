import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { internalDatabase } from '../scripts/ingest/database/database.ts';
import { ingest } from '../scripts/ingest/ingest.ts';
import { findOrInstallPdfToText } from '../scripts/poppler.ts';
import type { Cell, Row, RowGroup } from '../src/dashboards/table.ts';
import { open } from '../src/db/node.ts';
import { loadAwardIndex } from '../src/internal/dashboards/award/award-index.ts';
import { annexDocument } from '../src/internal/dashboards/report/annex/annex-document.ts';
import { loadAnnex } from '../src/internal/dashboards/report/annex/annex.ts';
import { reportPages, reportPath } from '../src/internal/dashboards/report/report-address.ts';
import type { Report, ReportTable } from '../src/internal/dashboards/report/report.ts';
import { text } from '../src/text/vi.ts';
import { convertedByLibreOffice } from './libreoffice.ts';
import type { WriterDocument, WriterTable } from './writer-document.ts';
import { plain, writerDocument } from './writer-document.ts';

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
const reports = new Map<string, Report>();
const opened = new Map<string, WriterDocument>();
/** What is on each sheet of the longest of them, in the order in which it is drawn. */
let sheets: string[];
const longest = 'tong-ket-2023';

// LibreOffice may have to be installed first.
beforeAll(async () => {
  const { done, summary } = await ingest({ data: 'data', out: folder, allowRejects: false, encodings: new Map() });
  if (!done) throw new Error(summary);
  const db = await open(join(folder, internalDatabase));
  const index = await loadAwardIndex(db);
  const files = new Map<string, Uint8Array>();
  for (const { props } of [
    ...reportPages(index, 'year'),
    ...reportPages(index, 'h1'),
    ...reportPages(index, 'schoolYear'),
  ]) {
    const annex = await loadAnnex(db, index, props.at);
    const name = reportPath(props.at).split('/').slice(2, 4).join('-');
    reports.set(name, annex.report);
    files.set(name, await annexDocument(annex));
  }
  const documents = await convertedByLibreOffice(files, 'docx', 'fodt');
  for (const [name, document] of documents) opened.set(name, writerDocument(document.toString('utf8')));
  const printed = new Map([...files].filter(([name]) => name === longest));
  for (const pdf of (await convertedByLibreOffice(printed, 'docx', 'pdf')).values()) sheets = await sheetsOf(pdf);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the tables of an annex are those of the report, cell by cell, with their heads', () => {
  expect(reports.size).toBe(6);
  const shown = [...opened].map(([name, { tables }]) => [name, tables]);
  expect(shown).toEqual([...reports].map(([name, report]) => [name, tablesOf(report).map(tableOf)]));
});

test('the headings of an annex are the sections of the report, and lead through it', () => {
  const shown = [...opened].map(([name, { headings }]) => [name, headings]);
  expect(shown).toEqual([...reports].map(([name, { sections }]) => [name, sections.map(({ heading }) => heading)]));
});

test('the captions of an annex are those of the tables, counted through', () => {
  const shown = [...opened].map(([name, { captions }]) => [name, captions]);
  const captions = (report: Report) => tablesOf(report).map(({ caption }, at) => `Bảng ${at + 1}. ${caption}`);
  expect(shown).toEqual([...reports].map(([name, report]) => [name, captions(report)]));
});

test('on paper no row of a long table is cut, and its head stands on every sheet over which it runs', () => {
  const long = longTables().map(lettersOf);
  expect(long.length).toBe(4);
  const cut = long.flatMap(({ rows }) => rows.filter((row) => sheetsWith(row).length !== 1));
  expect(cut).toEqual([]);
  const runs = long.map(({ rows }) => [...new Set(rows.flatMap(sheetsWith))]);
  expect(runs.filter(({ length }) => length > 1).length).toBeGreaterThan(2);
  expect(long.map(({ head }) => sheetsWith(head))).toEqual(runs);
});

test('whoever signs an annex has more than the place to sign on the sheet', () => {
  const [signed = '', ...others] = sheets.map(withoutBlanks).filter((letters) => letters.includes('NGƯỜILẬPBIỂU'));
  expect(others).toEqual([]);
  expect(signed.indexOf('NGƯỜILẬPBIỂU')).toBeGreaterThan(100);
});

test('the sheets of an annex are numbered from the second on', () => {
  const [first, ...others] = sheets.map((sheet) => sheet.split('\n')[0]);
  expect(first).not.toBe('1');
  expect(others).toEqual(others.map((_, at) => String(at + 2)));
});

/** The tables that have a row: of another only its sentence is written. */
function tablesOf({ sections }: Report): ReportTable[] {
  return sections.flatMap(({ tables }) => tables).filter(({ groups }) => groups.some(({ rows }) => rows.length > 0));
}

function longTables(): WriterTable[] {
  const report = reports.get(longest);
  if (!report) throw new Error(`the sample has no report ${longest}`);
  return tablesOf(report)
    .map(tableOf)
    .filter(({ rows }) => rows.length > 15);
}

/** The table as it is to be read: a cell's note and a column's unit stand below. */
function tableOf({ columns, groups }: ReportTable): WriterTable {
  const head = columns.map(({ label, unit = '' }) => plain(`${label} ${unit}`));
  return { head: [head], rows: groups.flatMap((group) => [...labelOf(group), ...group.rows.map(cellsOf)]) };

  function cellsOf(row: Row): string[] {
    return columns.map(({ key }) => wordsOf(row.cells[key] ?? ''));
  }
}

function labelOf({ label, note = '' }: RowGroup): string[][] {
  return label === undefined ? [] : [[plain(`${label} ${note}`)]];
}

function wordsOf(cell: Cell | string): string {
  if (typeof cell === 'string') return plain(cell);
  return plain(`${cell.status ? text.status[cell.status] : cell.text} ${cell.note ?? ''}`);
}

/** Without the names of groups, which may stand elsewhere too. */
function lettersOf({ head, rows }: WriterTable): { head: string; rows: string[] } {
  const entries = rows.filter(({ length }) => length > 1);
  return { head: withoutBlanks(head.flat().join('')), rows: entries.map((cells) => withoutBlanks(cells.join(''))) };
}

/** The sheets, counted from one, on which the letters stand. */
function sheetsWith(letters: string): number[] {
  return sheets.flatMap((sheet, at) => (withoutBlanks(sheet).includes(letters) ? [at + 1] : []));
}

/** A form feed ends each sheet, the last one too. */
async function sheetsOf(pdf: Buffer): Promise<string[]> {
  const program = await findOrInstallPdfToText();
  return execFileSync(program, ['-raw', '-', '-'], { input: pdf, encoding: 'utf8' }).split('\f').slice(0, -1);
}

function withoutBlanks(words: string): string {
  return words.replaceAll(/\s+/g, '');
}
