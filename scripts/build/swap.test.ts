import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/data-folder.ts';
import { restoreSites, swapIn } from './swap.ts';

const parts = ['headers', 'internal', 'public'];

function write(path: string, words: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, words);
}

/** A folder as it is when a build is killed in its swap: what stands where, as "path: build". */
function killedWith(files: readonly string[]): string {
  const out = temporaryFolder();
  for (const [path = '', build = ''] of files.map((file) => file.split(': '))) write(join(out, path, 'tep'), build);
  return out;
}

function built(out: string): string[] {
  expect(readdirSync(out).filter((name) => name.startsWith('.dang-'))).toEqual([]);
  return parts.map((part) => readFileSync(join(out, part, 'tep'), 'utf8'));
}

test('a new build takes the place of the one before, with all its parts', () => {
  const out = killedWith(parts.map((part) => `${part}: cũ`));
  const work = mkdtempSync(join(out, '.dang-dung-'));
  for (const part of parts) write(join(work, part, 'tep'), 'mới');
  swapIn(work, out);
  expect(built(out)).toEqual(['mới', 'mới', 'mới']);
});

test.each([
  [
    'before its first part',
    ['.dang-thay/headers: mới', '.dang-thay/internal: mới', '.dang-thay/public: mới', ...parts.map((p) => `${p}: cũ`)],
  ],
  [
    'while a part is away',
    ['headers: mới', '.dang-thay/cu/headers: cũ', '.dang-thay/cu/internal: cũ', '.dang-thay/internal: mới'].concat([
      '.dang-thay/public: mới',
      'public: cũ',
    ]),
  ],
  [
    'between two parts',
    ['headers: mới', 'internal: mới', '.dang-thay/cu/headers: cũ', '.dang-thay/public: mới', 'public: cũ'],
  ],
  ['after its last part', ['headers: mới', 'internal: mới', 'public: mới', '.dang-thay/cu/public: cũ']],
])('a swap that was killed %s is brought to its end', (_when, files) => {
  const out = killedWith(files);
  restoreSites(out);
  expect(built(out)).toEqual(['mới', 'mới', 'mới']);
});

test('a build that was killed before its swap changes nothing', () => {
  const out = killedWith([...parts.map((part) => `${part}: cũ`), '.dang-dung-abc/public: mới']);
  restoreSites(out);
  expect(parts.map((part) => readFileSync(join(out, part, 'tep'), 'utf8'))).toEqual(['cũ', 'cũ', 'cũ']);
});
