import { expect, test } from 'vitest';
import { withoutNotes } from './story-notes.ts';

test('a comment is no part of the story', () => {
  const parted = withoutNotes(
    'Anh Mộc <!-- xin lại số điện thoại --> hiến đất.\n\n<!--\nHỏi lại\n\nxã\n-->\n\nĐường đã mở.',
  );
  expect(parted).toEqual({ body: 'Anh Mộc  hiến đất.\n\n\n\nĐường đã mở.', hasNotes: true });
});

test('a comment that is never closed takes the rest with it', () => {
  expect(withoutNotes('Anh Mộc hiến đất.\n\n<!-- chưa hỏi vợ anh\n\nHết.').body).toBe('Anh Mộc hiến đất.');
});

test('settings before the first words are no part of it', () => {
  expect(withoutNotes('---\r\nnguoi_viet: Bé\r\n# nhờ xem lại\r\n---\r\nAnh Mộc hiến đất.').body).toBe(
    'Anh Mộc hiến đất.',
  );
});

test('a rule between two parts of a story is no settings', () => {
  const story = '---\n\nAnh Mộc hiến đất, kể lại.\n\n---\n\nĐường đã mở.';
  expect(withoutNotes(story)).toEqual({ body: story, hasNotes: false });
});

test('a long text of open comment marks is judged at once', { timeout: 2_000 }, () => {
  expect(withoutNotes(`Chuyện. ${'<!-'.repeat(200_000)}`).hasNotes).toBe(false);
});
