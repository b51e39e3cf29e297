import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test, vi } from 'vitest';
import type { Change } from '../../tests/data-folder.ts';
import { fixtureWith, temporaryFolder } from '../../tests/data-folder.ts';
import { readFolder } from '../../tests/read-folder.ts';
import { ingest } from './ingest.ts';
import { sentence } from './report/problem.ts';

vi.setConfig({ testTimeout: 60_000 });

const file = '2026/guong/duong-hoa-suoi-may.jpg';
const exemplars = '2026/dien-hinh.csv';
const withoutConsent = { [exemplars]: (text: string) => text.replace('x,x,x,20/05/2026', 'x,x,,20/05/2026') };

test('the picture of an exemplar that consents is read', async () => {
  const { pictures } = await readFolder(fixtureWith({}));
  expect(pictures).toMatchObject([
    { year: 2026, exemplar_id: 'duong-hoa-suoi-may', width: 800, height: 500, source_file: file },
  ]);
});

test('without consent to it a picture is not even opened', async () => {
  const { issues } = await readFolder(fixtureWith({ ...withoutConsent, [file]: 'no picture at all' }));
  expect(issues.map((issue) => issue.code)).toEqual(['picture-without-consent']);
});

test('consent without its day is none', async () => {
  const folder = fixtureWith({ [exemplars]: (text) => text.replace('x,x,x,20/05/2026', 'x,x,x,') });
  expect((await readFolder(folder)).pictures).toEqual([]);
});

test('another picture makes another fingerprint', async () => {
  const [before, after] = [
    await readFolder(fixtureWith({})),
    await readFolder(fixtureWith({ [file]: await picture() })),
  ];
  expect(after.fingerprint).not.toBe(before.fingerprint);
});

test('a picture of more pixels than can be held is an error that is told', async () => {
  const bomb = await sharp({ create: { width: 9000, height: 9000, channels: 3, background: 'white' } })
    .png()
    .toBuffer();
  const { issues } = await readFolder(fixtureWith({ [file]: bomb }));
  expect(issues.map(sentence)).toEqual([
    `${file} ảnh quá lớn: 81 triệu điểm ảnh, nhiều nhất là 64 triệu điểm ảnh. Gợi ý: thu nhỏ ảnh rồi lưu lại dạng .jpg`,
  ]);
});

test('the pictures stand beside the databases after an ingest', async () => {
  const out = await ingested({});
  expect(filesOf(out).map((name) => name.slice(16))).toEqual(['-480.jpg', '-480.webp', '-800.jpg', '-800.webp']);
});

test('consent withdrawn takes the picture away with the next ingest', async () => {
  const out = await ingested({});
  await ingested(withoutConsent, out);
  expect(filesOf(out)).toEqual([]);
});

test('a picture that has not changed is not made again', async () => {
  const out = await ingested({});
  const made = timesOf(out);
  await ingested({ '2026/bo-phieu.csv': (text) => text.replace('Thôn Khe Trúc,12,', 'Thôn Khe Trúc,11,') }, out);
  expect(timesOf(out)).toEqual(made);
});

test('an ingest that fails keeps the earlier picture', async () => {
  const out = await ingested({});
  const before = filesOf(out);
  const failed = await run({ [file]: await picture(), '2026/bo-phieu.csv': null }, out);
  expect({ done: failed.done, files: filesOf(out) }).toEqual({ done: false, files: before });
});

test('a picture that breaks off in the middle stops the ingest', async () => {
  const whole = await picture();
  const { done, summary } = await run({ [file]: whole.subarray(0, whole.length / 2) }, temporaryFolder());
  expect(done).toBe(false);
  expect(summary).toContain(`${file} không đọc được ảnh`);
});

/** Other than the fixture's, and of a size that can be cut in two. */
function picture(): Promise<Buffer> {
  const noise = { type: 'gaussian' as const, mean: 128, sigma: 30 };
  return sharp({ create: { width: 600, height: 400, channels: 3, background: 'black', noise } })
    .jpeg()
    .toBuffer();
}

function run(changes: Readonly<Record<string, Change>>, out: string): ReturnType<typeof ingest> {
  return ingest({ data: fixtureWith(changes), out, allowRejects: false, encodings: new Map() });
}

async function ingested(changes: Readonly<Record<string, Change>>, out = temporaryFolder()): Promise<string> {
  const { done, summary } = await run(changes, out);
  expect(done, summary).toBe(true);
  return out;
}

function filesOf(out: string): string[] {
  return readdirSync(join(out, 'anh')).toSorted();
}

/** When each file was put there, with its bytes. */
function timesOf(out: string): (readonly [string, number, string])[] {
  return filesOf(out).map((name) => {
    const path = join(out, 'anh', name);
    return [name, statSync(path).mtimeMs, readFileSync(path, 'base64')] as const;
  });
}
