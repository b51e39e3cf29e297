import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { cellOf } from '../../src/internal/dashboards/deck/column-sizes.ts';
import { roomUnder } from '../../src/internal/dashboards/deck/slide-room.ts';
import { sheetsOf } from '../../src/internal/dashboards/deck/table-sheets.ts';
import type { ShownSheet } from './deck-fit.ts';
import { misfits, showSheets } from './deck-fit.ts';
import { newPage, useBrowser } from './browser.ts';

useBrowser();

const laptop = { width: 1280, height: 720 };
const projector = { width: 1920, height: 1080 };

/** Without a script all slides stand below each other, so that all can be measured. */
async function deck(path: string, viewport: { width: number; height: number }): Promise<Page> {
  const { page } = await newPage({ viewport, javaScriptEnabled: false });
  await page.goto(`${inject('internalUrl')}noi-bo/${path}/trinh-chieu/`, { waitUntil: 'networkidle' });
  // The letters are optional: the second time they are there from the start.
  await page.reload({ waitUntil: 'networkidle' });
  return page;
}

async function misfitsOf(path: string, viewport: { width: number; height: number }): Promise<string[]> {
  const page = await deck(path, viewport);
  expect(await page.locator('.slide').count()).toBeGreaterThan(5);
  const found = await misfits(page);
  await page.close();
  return found;
}

test('every slide of a year can be read whole on a laptop', async () => {
  expect(await misfitsOf('tong-ket/2023', laptop)).toEqual([]);
});

test('every slide of a year can be read whole on a projector', async () => {
  expect(await misfitsOf('tong-ket/2023', projector)).toEqual([]);
});

test('so can those of a year with nothing to compare with', async () => {
  expect(await misfitsOf('tong-ket/2022', laptop)).toEqual([]);
});

test('so can those of a year with nothing to compare with on a projector', async () => {
  expect(await misfitsOf('tong-ket/2022', projector)).toEqual([]);
});

test('so can those of half a year', async () => {
  expect([await misfitsOf('so-ket/2023', laptop), await misfitsOf('so-ket/2023', projector)]).toEqual([[], []]);
});

test('so can those of a school year', async () => {
  const path = 'nam-hoc/2022-2023';
  expect([await misfitsOf(path, laptop), await misfitsOf(path, projector)]).toEqual([[], []]);
});

test('a bloc whose units all have names of 120 letters is spread over slides that hold it', async () => {
  const page = await deck('tong-ket/2023', laptop);
  await showSheets(page, 'khoi-k7', longNamed());
  expect(await page.locator('[id^="khoi-k7-copy"]').count()).toBeGreaterThan(3);
  expect(await misfits(page)).toEqual([]);
  await page.close();
});

/** Of the rank, the unit, its total, change, grade and nomination. */
function longNamed(): ShownSheet[] {
  const name =
    'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên và Hướng nghiệp thanh niên các dân tộc thiểu số vùng cao';
  const rows = Array.from({ length: 26 }, (_, at) => ({
    cells: { place: String(at + 1), unit: `${name} số ${at + 1}`, total: '1.002,50', change: '+14', grade: 'Xuất sắc' },
  }));
  const columns = [
    { key: 'place', label: 'Hạng', align: 'end' },
    { key: 'unit', label: 'Đơn vị', rowHeader: true },
    { key: 'total', label: 'Tổng điểm', align: 'end' },
    { key: 'change', label: 'Tăng, giảm', unit: 'bậc', align: 'end' },
    { key: 'grade', label: 'Xếp loại' },
    { key: 'nominated', label: 'Suy tôn' },
  ] as const;
  const room = roomUnder({ heading: 'Đứng đầu khối' });
  return sheetsOf({ caption: '', columns, groups: [{ rows }] }, room).map(({ density, sizes, groups }) => ({
    density,
    sizes,
    rows: groups.flatMap((group) => group.rows.map((row) => columns.map((column) => cellOf(row, column).text))),
  }));
}

test('each slide is one sheet of a printed deck, without what only its speaker sees', async () => {
  const page = await deck('so-ket/2023', laptop);
  const slides = await page.locator('.slide').count();
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(slides);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.speaker-notes').first().isVisible()).toBe(false);
  await page.close();
});

test('the slides follow the meeting from its opening to what is ahead', async () => {
  const page = await deck('tong-ket/2022', laptop);
  const ids = await page.locator('.slide').evaluateAll((slides) => slides.map(({ id }) => id));
  const turns = [
    'mo-dau',
    'con-so',
    'khen-thuong',
    'ty-le',
    'dang-ky',
    'khoi-k1',
    'suy-ton',
    'phong-trao',
    'dien-hinh',
  ];
  const later = ['ke-hoach', 'sang-kien', 'giai-trinh', 'nam-sau-nhiem-vu', 'nam-sau-ky-niem', 'ket-thuc'];
  expect(ids.filter((id) => [...turns, ...later].includes(id))).toEqual([...turns, ...later]);
  expect(new Set(ids).size).toBe(ids.length);
  await page.close();
});

test('from the report one comes to its slides, and from them back', async () => {
  const { page } = await newPage({ javaScriptEnabled: false });
  await page.goto(`${inject('internalUrl')}noi-bo/tong-ket/2023/`);
  await page.getByRole('link', { name: 'Trình chiếu', exact: true }).click();
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toMatch(
    /^Tổng kết công\stác thi\sđua, khen\sthưởng năm\s2023$/,
  );
  await page.getByRole('link', { name: 'Về báo cáo' }).click();
  expect(new URL(page.url()).pathname).toBe('/noi-bo/tong-ket/2023/');
  await page.close();
});
