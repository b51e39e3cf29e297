import { expect, test } from 'vitest';
import type { PictureView } from '../../../dashboards/exemplar/picture.ts';
import type { Pictured } from './exemplar-slides.ts';
import { exemplarSlides } from './exemplar-slides.ts';

const picture: PictureView = { variants: [], width: 1600, height: 1000, alt: 'Vườn rau', credit: undefined };
const topic = { id: 'dien-hinh', part: 'Điển hình tiên tiến', heading: '12 điển hình', notes: [] };

function exemplar(id: string, shown: PictureView | undefined): Pictured {
  const teaser = { id, headline: `Chuyện ${id}`, name: id, unit: 'Xã A', path: '', field: '', summary: '', award: '' };
  return { teaser, picture: shown };
}

test('an exemplar with a picture has a slide of its own, under the headline of its story', () => {
  const [slide] = exemplarSlides([exemplar('a', picture)], topic);
  expect(slide).toMatchObject({ id: 'guong-a', heading: 'Chuyện a', body: { kind: 'exemplar' } });
});

test('those without a picture are named after the others', () => {
  const slides = exemplarSlides([exemplar('a', undefined), exemplar('b', picture)], topic);
  expect(slides.map(({ id }) => id)).toEqual(['guong-b', 'dien-hinh-khac']);
});

test('more than nine pictures tire the hall: the others are named', () => {
  const many = Array.from({ length: 11 }, (_, at) => exemplar(`e${at}`, picture));
  expect(exemplarSlides(many, topic).map(({ body }) => body.kind)).toEqual([
    ...Array.from({ length: 9 }, () => 'exemplar'),
    'table',
  ]);
});
