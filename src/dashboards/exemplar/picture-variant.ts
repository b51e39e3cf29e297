/** As a published picture is offered: WebP to those who know it, JPEG to all others. */
export const pictureFormats = ['webp', 'jpg'] as const;

export type PictureFormat = (typeof pictureFormats)[number];

export const largestWidth = 1600;
const smallerWidths = [480, 960];

/** Widths in which a picture is made, its largest last. */
export function variantWidths(largest: number): number[] {
  return [...smallerWidths.filter((width) => width < largest), largest];
}

export function variantFile(picture: string, width: number, format: PictureFormat): string {
  return `${picture}-${width}.${format}`;
}

/** Every file of one picture. */
export function variantFiles({ picture, width }: { readonly picture: string; readonly width: number }): string[] {
  return variantWidths(width).flatMap((one) => pictureFormats.map((format) => variantFile(picture, one, format)));
}
