import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { findSite } from './built-site.ts';
import { exportReport } from './export-report.ts';
import type { ReportPeriod } from './report-period.ts';
import { periodOf, yearsOf } from './report-period.ts';

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const site = join(folder, 'dist/internal');
placePage('noi-bo', 'Nội bộ');
placePage('noi-bo/tong-ket/2022/trinh-chieu', 'Năm 2022');
placePage('noi-bo/tong-ket/2023/trinh-chieu', 'Năm 2023');
placePage('noi-bo/nam-hoc/2022-2023/trinh-chieu', 'Năm học');

function placePage(path: string, title: string): void {
  mkdirSync(join(site, path), { recursive: true });
  writeFileSync(join(site, path, 'index.html'), `<!doctype html><title>${title}</title>`);
}

function period(name: string): ReportPeriod {
  const found = periodOf(name);
  if (!found) throw new Error(`expected a period, got ${name}`);
  return found;
}

test('a site has the years of which it has slides; a school year counts as the year in which it ends', () => {
  expect(yearsOf(site, period('nam'))).toEqual([2022, 2023]);
  expect(yearsOf(site, period('nam-hoc'))).toEqual([2023]);
  expect(yearsOf(site, period('6-thang'))).toEqual([]);
});

test('without a browser the slides are written, and how to come by the PDF is told', async () => {
  const [out, told] = [join(folder, 'out'), Array<string>()];
  const at = { period: period('nam-hoc'), year: 2023 };
  await exportReport({ site, at, out, browser: undefined, tell: (line) => told.push(line) });
  expect(readdirSync(out)).toEqual(['nam-hoc-2022-2023.html']);
  expect(readFileSync(join(out, 'nam-hoc-2022-2023.html'), 'utf8')).toContain('<title>Năm học</title>');
  expect(told.join('\n')).toMatch(/Không có tệp PDF.*Chrome/);
});

test('a built site is found by its own folder and by the one of both sites', async () => {
  const find = (place: string) => findSite({ data: undefined, site: place, tell: () => undefined });
  expect(await find(site)).toMatchObject({ folder: site });
  expect(await find(join(folder, 'dist'))).toMatchObject({ folder: site });
  expect(await find(folder)).toEqual({ missing: `Không thấy trang nội bộ đã dựng trong ${folder}.` });
});
