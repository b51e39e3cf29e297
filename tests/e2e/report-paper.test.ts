import { beforeAll, expect, inject, test } from 'vitest';
import { newPage, useBrowser } from './browser.ts';
import type { Print } from './paper.ts';
import { print } from './paper.ts';

useBrowser();

const paths = ['tong-ket/2023/', 'tong-ket/2022/', 'so-ket/2023/', 'nam-hoc/2022-2023/'];

let reports: Print[];
beforeAll(async () => {
  reports = [];
  for (const path of paths) reports.push(await print(`noi-bo/${path}`));
});

/** What each report has of something, behind the report's name. */
const found = (look: (report: Print) => readonly (string | number)[]): string[] =>
  reports.flatMap((report, at) => look(report).map((finding) => `${paths[at]}: ${finding}`));

const tables = () => reports.flatMap((report) => report.tables);

/** The sheets, counted from one, on which the letters stand. */
const sheetsWith = ({ sheets }: Print, wanted: string): number[] =>
  sheets.flatMap(({ letters }, at) => (letters.includes(wanted) ? [at + 1] : []));

test('the sheets of a report are numbered from the second to the last', () => {
  const numbers = reports.map(({ sheets }) => sheets.map(({ lines }) => lines[0]).slice(1));
  expect(numbers).toEqual(reports.map(({ sheets }) => sheets.slice(1).map((_, at) => String(at + 2))));
  expect(numbers.every((one) => one.length > 1)).toBe(true);
});

test('no sheet of a report is empty', () => {
  expect(found(({ sheets }) => sheets.flatMap(({ lines }, at) => (lines.length > 2 ? [] : [at + 1])))).toEqual([]);
});

test('each table of a report repeats its head on every sheet that it runs over', () => {
  expect(tables().filter(({ sheets }) => sheets.length > 1).length).toBeGreaterThan(3);
  expect(found((report) => report.tables.flatMap(({ headless }) => headless))).toEqual([]);
});

test('no row of any table of a report is cut: all its words are on one sheet', () => {
  expect(tables().flatMap(({ rows }) => rows).length).toBeGreaterThan(300);
  expect(found((report) => report.tables.flatMap(({ cut }) => cut))).toEqual([]);
});

test('no table of a report leaves a row alone on a sheet', () => {
  expect(found((report) => report.tables.flatMap(({ lonely }) => lonely))).toEqual([]);
});

test('each sentence that a report finds is in its PDF, on the sheet on which its table or its picture begins', () => {
  expect(reports.every(({ findings }) => findings.length > 1)).toBe(true);
  const parted = found((report) =>
    report.findings
      .filter(
        ({ sentence, shownBy }) =>
          !sheetsWith(report, sentence).some((sheet) => sheetsWith(report, shownBy).includes(sheet)),
      )
      .map(({ sentence }) => sentence),
  );
  expect(parted).toEqual([]);
});

test('the letters of a report’s PDF are the composed ones of Vietnamese', () => {
  const texts = reports.map(({ sheets }) => sheets.map(({ letters }) => letters).join(''));
  expect(texts).toEqual(texts.map((text) => text.normalize('NFC')));
});

test('a report wears Times New Roman or our letters of the same widths, and no others', () => {
  const others = found(({ letters }) => letters.filter((name) => !/^(Tinos|TimesNewRoman)/.test(name)));
  expect(reports.every(({ letters }) => letters.length > 0)).toBe(true);
  expect(others).toEqual([]);
});

test('the letters of paper are not fetched to be read on a screen', async () => {
  const { page } = await newPage();
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  await page.goto(`${inject('internalUrl')}noi-bo/tai-lieu-hop/2023/`, { waitUntil: 'networkidle' });
  await page.close();
  expect(fetched.filter((address) => address.endsWith('.woff2')).length).toBeGreaterThan(0);
  expect(fetched.filter((address) => /tinos/.test(address))).toEqual([]);
});
