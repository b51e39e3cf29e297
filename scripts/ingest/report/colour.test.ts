import { PassThrough } from 'node:stream';
import { WriteStream } from 'node:tty';
import { afterEach, expect, test, vi } from 'vitest';
import { inColour } from './colour.ts';

const report = 'a.csv · đã đọc 2 dòng\n  ✗ a.csv:2 sai\n  ! a.csv:3 xem lại\n\nĐã đọc 1 tệp.';

afterEach(() => vi.unstubAllEnvs());

test('what is no terminal gets plain text', () => {
  vi.stubEnv('FORCE_COLOR', undefined);
  expect(inColour(report, new PassThrough())).toBe(report);
});

test('where colour is asked for, headings are bold and marks red and yellow', () => {
  vi.stubEnv('NO_COLOR', undefined);
  vi.stubEnv('FORCE_COLOR', '1');
  expect(inColour(report, new PassThrough())).toBe(
    '\u001b[1ma.csv · đã đọc 2 dòng\u001b[22m\n\u001b[31m  ✗\u001b[39m a.csv:2 sai\n\u001b[33m  !\u001b[39m a.csv:3 xem lại\n\nĐã đọc 1 tệp.',
  );
});

test('a terminal whose reader wants no colour gets plain text', () => {
  vi.stubEnv('FORCE_COLOR', undefined);
  vi.stubEnv('NO_COLOR', '1');
  const terminal = Object.assign(new PassThrough(), {
    isTTY: true,
    getColorDepth: WriteStream.prototype.getColorDepth,
  });
  expect(inColour(report, terminal)).toBe(report);
});
