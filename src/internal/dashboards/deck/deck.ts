import type { TableView } from '../../../dashboards/table.ts';
import type { ChartView } from '../chart.ts';
import type { Figure } from '../figure.ts';

/** What a slide shows under its heading. */
export type SlideBody =
  | { readonly kind: 'title'; readonly organisation: string; readonly council: string; readonly lead: string }
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] }
  | { readonly kind: 'chart'; readonly chart: ChartView }
  | { readonly kind: 'table'; readonly table: TableView }
  | { readonly kind: 'finding' };

/** One picture on the wall: a heading that says what is found, and what shows it. */
export interface Slide {
  /** Its anchor in the deck. */
  readonly id: string;
  /** The part of the meeting to which it belongs. */
  readonly part?: string | undefined;
  readonly heading: string;
  /** Why what it shows may still change; nothing when it will not. */
  readonly provisional?: string | undefined;
  readonly body: SlideBody;
  /** What the speaker alone sees, a paragraph each. */
  readonly notes: readonly string[];
}

/** A report told slide by slide. */
export interface Deck {
  readonly title: string;
  readonly slides: readonly Slide[];
}
