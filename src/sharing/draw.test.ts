import sharp from 'sharp';
import { expect, test } from 'vitest';
import { exemplarBoard } from './board.ts';
import { draw, outline } from './draw.ts';
import { words } from './element.ts';
import { fontFamily } from './typeface.ts';

const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) =>
  ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'].map((tone) => (vowel + tone).normalize('NFC')),
);
const small = [...vowels, ...'bcdđghklmnpqrstvx'];
const alphabet = [...small, ...small.map((letter) => letter.toUpperCase())];

const inWeight = (fontWeight: number) => (letter: string) =>
  outline(words(letter, 1, { fontFamily, fontWeight, fontSize: 60 }));

const story = {
  site: 'Bảng Vàng Huyện Mẫu',
  council: 'Hội đồng Thi đua - Khen thưởng huyện Mẫu',
  sample: null,
  kicker: 'Gương điển hình · Nông nghiệp',
  headline: 'Mùi hồi trên đồi',
  name: 'Gia đình ông Phấu',
  unit: 'Xã Đôn Phong',
  award: 'Giấy khen',
};

test('every Vietnamese letter is drawn in a shape of its own, in both weights', async () => {
  const shapes = await Promise.all([...alphabet.map(inWeight(400)), ...alphabet.map(inWeight(600))]);
  expect(shapes.filter((svg) => !svg.includes('<path'))).toEqual([]);
  expect(new Set(shapes).size).toBe(2 * alphabet.length);
});

test('a sign that the typeface lacks leaves a gap and no box', async () => {
  expect(await inWeight(400)('Ω')).not.toContain('<path');
});

test('a picture has the size that sites ask for', async () => {
  const { format, width, height } = await sharp(await draw(exemplarBoard(story))).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 1200, height: 630 });
});

test('the same words give the same picture, byte for byte', async () => {
  const [one, other] = [await draw(exemplarBoard(story)), await draw(exemplarBoard(story))];
  expect(one).toEqual(other);
});

test('a picture of the longest words is a small file', async () => {
  const headline = 'Giữ từng cây giống bản địa để đưa sản vật đi xa. '.repeat(5);
  expect((await draw(exemplarBoard({ ...story, headline, award: headline }))).length).toBeLessThan(80_000);
});
