/** A part of a picture as satori takes it; every box is a flex box. */
export interface Element {
  readonly type: string;
  readonly props: Readonly<Record<string, unknown>>;
}

type Style = Readonly<Record<string, string | number>>;

export function box(style: Style, ...children: readonly (Element | null)[]): Element {
  return {
    type: 'div',
    props: { style: { display: 'flex', ...style }, children: children.filter((one) => one !== null) },
  };
}

/** Words that end in "…" where they would need more lines. */
export function words(text: string, lines: number, style: Style): Element {
  return {
    type: 'div',
    props: { style: { display: 'block', lineClamp: lines, textWrap: 'pretty', ...style }, children: text },
  };
}

export interface Shape {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
}

/** Shapes on a canvas of `[width, height]`, drawn `size` wide. */
export function drawing([width, height]: readonly [number, number], size: number, shapes: readonly Shape[]): Element {
  const children = shapes.map((shape) => ({ type: 'path', props: { fill: 'none', strokeLinecap: 'round', ...shape } }));
  const place = { viewBox: `0 0 ${width} ${height}`, width: size, height: Math.round((size * height) / width) };
  return { type: 'svg', props: { ...place, style: { flexShrink: 0 }, children } };
}
