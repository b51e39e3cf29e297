import { palette } from './palette.ts';
import type { Element } from './element.ts';
import { drawing } from './element.ts';

/** The brand of Mark.astro, on lacquer: only what is gold shows. */
export function mark(size: number): Element {
  const gold = { stroke: '#e0b24f', strokeWidth: 1.2 };
  const edge =
    'M6.6 4.4h30.8a2.6 2.6 0 0 0 2.2 2.2v22.8a2.6 2.6 0 0 0-2.2 2.2H6.6a2.6 2.6 0 0 0-2.2-2.2V6.6a2.6 2.6 0 0 0 2.2-2.2Z';
  const star = 'm22 8.2 1.66 4.92 5.19.06-4.17 3.1 1.55 4.95L22 18.22l-4.23 3.01 1.55-4.95-4.17-3.1 5.19-.06Z';
  return drawing([44, 36], size, [
    { d: edge, ...gold },
    { d: star, fill: '#ecc465' },
    { d: 'M12.5 24.2h19M16 27.6h12', ...gold },
  ]);
}

/** The medal of Honour.astro. */
export function medal(size: number): Element {
  const ribbon = 'M7.2 15.5 4.5 27l4.6-2.1 2.9 2.9 2.9-2.9 4.6 2.1-2.7-11.5Z';
  const disc =
    'm12 .8 2.3 1.7 2.8-.4 1.1 2.6 2.6 1.1-.4 2.8L22.1 11l-1.7 2.3.4 2.8-2.6 1.1-1.1 2.6-2.8-.4L12 21.1l-2.3-1.7-2.8.4-1.1-2.6-2.6-1.1.4-2.8L1.9 11l1.7-2.4-.4-2.8 2.6-1.1 1.1-2.6 2.8.4Z';
  const star = 'm12 5.9 1.26 3.74 3.95.05-3.17 2.36 1.18 3.77L12 13.54l-3.22 2.28 1.18-3.77-3.17-2.36 3.95-.05Z';
  return drawing([24, 28], size, [
    { d: ribbon, fill: palette.lacquer },
    { d: disc, fill: palette['gold-leaf'] },
    { d: star, fill: palette.paper },
  ]);
}
