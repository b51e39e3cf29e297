import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const packages = createRequire(import.meta.url);

/**
 * Be Vietnam Pro as satori takes it. Two files make one typeface (À, Ê and Ô are in latin, Ạ, Ế and Ơ in vietnamese),
 * but of one family satori asks a single file, so each has a name of its own.
 */
export const fonts = ([400, 600] as const).flatMap((weight) =>
  ['latin', 'vietnamese'].map((subset) => ({
    name: `Be Vietnam Pro ${subset}`,
    weight,
    style: 'normal' as const,
    data: readFileSync(
      packages.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`),
    ),
  })),
);

/** For each letter the first of them that has it. */
export const fontFamily = [...new Set(fonts.map(({ name }) => name))].join(', ');
