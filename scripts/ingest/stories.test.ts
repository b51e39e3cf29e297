import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/data-folder.ts';
import { readStories, storyFiles } from './stories.ts';

test('a story belongs to the exemplar whose code is its file’s name', () => {
  const { stories } = readStories(folderWith({ 'ong-moc.md': 'Đường vào điểm trường.\n' }), 2026, new Set(['ong-moc']));
  expect(stories).toEqual([
    { year: 2026, exemplar_id: 'ong-moc', body: 'Đường vào điểm trường.', source_file: '2026/guong/ong-moc.md' },
  ]);
});

test('a byte order mark is no part of a story', () => {
  const { stories } = readStories(folderWith({ 'ong-moc.md': '\ufeffĐường' }), 2026, new Set(['ong-moc']));
  expect(stories[0]?.body).toBe('Đường');
});

test('decomposed letters of a story are composed', () => {
  const { stories } = readStories(folderWith({ 'a.md': 'Đường hoa'.normalize('NFD') }), 2026, new Set(['a']));
  expect(stories[0]?.body).toBe('Đường hoa');
});

test('a story without an exemplar is left out and told of', () => {
  expect(readStories(folderWith({ 'ba-la.md': 'Bà Là' }), 2026, new Set(['ong-moc']))).toEqual({
    stories: [],
    problems: [
      {
        file: '2026/guong/ba-la.md',
        line: null,
        column: null,
        value: null,
        severity: 'warning',
        code: 'story-without-exemplar',
        message: 'không có điển hình nào mang mã trùng tên tệp này',
        suggestion: 'đổi tên tệp cho trùng mã, hoặc thêm, sửa dòng của điển hình ấy trong dien-hinh.csv',
      },
    ],
  });
});

test('a story whose letters cannot be known is an error', () => {
  const folder = folderWith({ 'ong-moc.md': Buffer.from('Đường hoa', 'utf16le') });
  expect(readStories(folder, 2026, new Set(['ong-moc']))).toEqual({
    stories: [],
    problems: [
      {
        file: '2026/guong/ong-moc.md',
        line: null,
        column: null,
        value: null,
        severity: 'error',
        code: 'unknown-encoding',
        message: 'không nhận ra bảng mã của tệp',
        suggestion: 'lưu lại tệp dạng UTF-8 (trong Notepad: Save As, Encoding: UTF-8)',
      },
    ],
  });
});

test('pictures beside the stories are no stories', () => {
  expect(storyFiles(folderWith({ 'b.md': '', 'a.md': '', 'a.jpg': '' }), 2026)).toEqual([
    '2026/guong/a.md',
    '2026/guong/b.md',
  ]);
});

test('a year without stories has none', () => {
  expect(readStories(temporaryFolder(), 2026, new Set(['ong-moc']))).toEqual({ stories: [], problems: [] });
});

function folderWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, '2026/guong'), { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, '2026/guong', name), content);
  return folder;
}
