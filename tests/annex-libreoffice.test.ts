import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { internalDatabase } from '../scripts/ingest/database/database.ts';
import { ingest } from '../scripts/ingest/ingest.ts';
import { findOrInstallPdfToText } from '../scripts/poppler.ts';
import { open } from '../src/db/node.ts';
import { loadAwardIndex } from '../src/internal/dashboards/award/award-index.ts';
import { annexDocument } from '../src/internal/dashboards/report/annex/annex-document.ts';
import { loadAnnex } from '../src/internal/dashboards/report/annex/annex.ts';
import { reportPages, reportPath } from '../src/internal/dashboards/report/report-address.ts';
import type { Report } from '../src/internal/dashboards/report/report.ts';
import { expectedAnnex, withoutRows } from './expected-annex.ts';
import { convertedByLibreOffice } from './libreoffice.ts';
import type { WriterDocument, WriterTable } from './writer-document.ts';
import { writerDocument } from './writer-document.ts';

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
    const report = withoutRows(annex.report);
    reports.set(`${name}-empty`, report);
    files.set(`${name}-empty`, await annexDocument({ ...annex, report }));
  }
  const documents = await convertedByLibreOffice(files, 'docx', 'fodt');
  for (const [name, document] of documents) opened.set(name, writerDocument(document.toString('utf8')));
  const printed = new Map([...files].filter(([name]) => name === longest));
  for (const pdf of (await convertedByLibreOffice(printed, 'docx', 'pdf')).values()) sheets = await sheetsOf(pdf);
}, 600_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the tables of an annex are those of the report, cell by cell, with their heads', () => {
  expect(reports.size).toBe(12);
  const shown = [...opened].map(([name, { tables }]) => [name, tables]);
  expect(shown).toEqual([...reports.keys()].map((name) => [name, expected(name).tables]));
});

test('the headings of an annex are the sections of the report, and lead through it', () => {
  const shown = [...opened].map(([name, { headings }]) => [name, headings]);
  expect(shown).toEqual([...reports.keys()].map((name) => [name, expected(name).headings]));
});

test('the sentences of an annex are those of the report, and its captions are counted through', () => {
  const sentences = [...reports.keys()].map((name) => [name, expected(name).paragraphs] as const);
  const shown = sentences.map(([name, { length }]) => [name, opened.get(name)?.paragraphs.slice(-length)]);
  expect(shown).toEqual(sentences);
});

test('on paper no row of a long table is cut, and its head stands on every sheet over which it runs', () => {
  const long = longTables().map(lettersOf);
  expect(long.length).toBeGreaterThan(2);
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

/** Those of a table that may run over several sheets. */
function longTables(): WriterTable[] {
  return expected(longest).tables.filter(({ rows }) => rows.length > 15);
}

function expected(name: string): WriterDocument {
  const report = reports.get(name);
  if (!report) throw new Error(`the sample has no report ${name}`);
  return expectedAnnex(report);
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
