/** The page's colours and letters, as a canvas needs them: by value. */
export interface ChartTheme {
  series: string[];
  ink: string;
  soft: string;
  rule: string;
  paper: string;
  font: string;
  size: number;
}

/** Reads the tokens as they stand on this element, in the colour scheme of the moment. */
export function readTheme(element: Element): ChartTheme {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    series: ['--chart-1', '--chart-2', '--chart-3', '--chart-4'].map(token),
    ink: token('--ink'),
    soft: token('--ink-soft'),
    rule: token('--rule'),
    paper: token('--paper'),
    font: style.fontFamily,
    size: Math.round(parseFloat(style.fontSize) * 0.8),
  };
}
