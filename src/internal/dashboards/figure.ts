/** One of the figures that sum a page up, as the component Figures takes it. */
export interface Figure {
  label: string;
  value: string;
  unit?: string | undefined;
  comparison?: string | undefined;
  mark?: 'gold' | 'red' | undefined;
  href?: string | undefined;
}
