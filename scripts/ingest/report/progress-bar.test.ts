import { expect, test } from 'vitest';
import { progressBar } from './progress-bar.ts';

const long = 3 << 20;

test('a long file has a bar with its share and its name', () => {
  expect(shown((bar) => bar.show('2023/ket-qua-khen-thuong.csv', { share: 0.5, size: long }))).toBe(
    '\r\u001b[2K  ████████████░░░░░░░░░░░░ 50% · đang đọc 2023/ket-qua-khen-thuong.csv',
  );
});

test('the line is wiped in the end', () => {
  const both = shown((bar) => {
    bar.show('a.csv', { share: 0.5, size: long });
    bar.wipe();
  });
  expect(both.endsWith('a.csv\r\u001b[2K')).toBe(true);
});

test('a short file has no bar, and nothing is wiped', () => {
  const nothing = shown((bar) => {
    bar.show('a.csv', { share: 0.5, size: 1 << 20 });
    bar.wipe();
  });
  expect(nothing).toBe('');
});

test('a bar that would look the same is not drawn again', () => {
  const twice = shown((bar) => {
    bar.show('a.csv', { share: 0.5, size: long });
    bar.show('a.csv', { share: 0.5001, size: long });
  });
  expect(twice.match(/a\.csv/g)).toHaveLength(1);
});

test('where nobody looks on, nothing is drawn', () => {
  expect(shown((bar) => bar.show('a.csv', { share: 0.5, size: long }), false)).toBe('');
});

function shown(act: (bar: ReturnType<typeof progressBar>) => void, isTTY = true): string {
  let written = '';
  act(progressBar({ isTTY, write: (text: unknown) => Boolean((written += String(text))) }));
  return written;
}
