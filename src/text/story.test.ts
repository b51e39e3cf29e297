import { expect, test } from 'vitest';
import { renderOpening, renderStory } from './story.ts';

test('paragraphs and emphasis become HTML', () => {
  expect(renderStory('Hiến **1.250 m²** đất.')).toBe('<p>Hiến <strong>1.250 m²</strong> đất.</p>\n');
});

test('HTML in a story stays text', () => {
  expect(renderStory('<script>alert(1)</script>')).toBe('<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n');
});

test('a link that would run a script stays text', () => {
  expect(renderStory('[xem](javascript:alert(1))')).not.toContain('<a');
});

test('a bare address is not made a link', () => {
  expect(renderStory('https://example.vn')).not.toContain('<a');
});

test('a picture is left out', () => {
  expect(renderStory('Trước ![ảnh](anh.jpg) sau')).toBe('<p>Trước  sau</p>\n');
});

test('a heading of the first level stands below the page’s title', () => {
  expect(renderStory('# Một luống rau')).toBe('<h2>Một luống rau</h2>\n');
});

test('the opening is the first paragraph, without the heading above it', () => {
  expect(renderOpening('# Đầu đề\n\nĐoạn một.\n\nĐoạn hai.')).toBe('<p>Đoạn một.</p>\n');
});

test('a story without a paragraph has no opening', () => {
  expect(renderOpening('# Đầu đề')).toBe('');
});
