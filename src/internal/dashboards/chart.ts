/** One finding as a picture, as the component Chart takes it. */
export interface ChartView {
  title: string;
  kind: 'bar' | 'line';
  labels: string[];
  series: { name: string; values: (number | null)[] }[];
  measure: string;
  /** Points near each other would lie on one line if the scale began at zero. */
  scale?: 'zero' | 'values' | undefined;
}
