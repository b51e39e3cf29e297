import type { PictureView } from '../../../dashboards/exemplar/picture.ts';
import type { ChartView } from '../chart.ts';
import type { Figure } from '../figure.ts';
import type { SheetView } from './table-sheets.ts';

/** What a slide shows under its heading. */
export type SlideBody =
  | { readonly kind: 'title'; readonly opening: Opening }
  | { readonly kind: 'figures'; readonly figures: readonly Figure[] }
  | { readonly kind: 'chart'; readonly chart: ChartView; readonly room: number }
  | { readonly kind: 'table'; readonly sheet: SheetView }
  | { readonly kind: 'exemplar'; readonly exemplar: ShownExemplar }
  | { readonly kind: 'closing'; readonly lines: readonly string[] }
  | { readonly kind: 'finding' };

/** Who reports, where, of what day, and how sure it is. */
export interface Opening {
  readonly superior: string;
  readonly council: string;
  readonly place: string;
  readonly asOf: string;
  /** Why the figures may still change. */
  readonly provisional?: string | undefined;
  readonly sample?: string | undefined;
}

/** An exemplar as the hall sees it: the picture, who, and what was done. */
export interface ShownExemplar {
  readonly name: string;
  /** Nothing where the unit is itself the exemplar. */
  readonly unit: string;
  readonly summary: string;
  readonly award: string | undefined;
  readonly picture: PictureView;
}

/** One picture on the wall: a heading that says what is found, and what shows it. */
export interface Slide {
  /** Its anchor in the deck. */
  readonly id: string;
  /** The part of the meeting to which it belongs. */
  readonly part?: string | undefined;
  readonly heading: string;
  /** What the finding says further. */
  readonly lead?: string | undefined;
  /** Why what it shows may still change; nothing when it will not. */
  readonly provisional?: string | undefined;
  readonly body: SlideBody;
  /** What the speaker alone sees, a paragraph each. */
  readonly notes: readonly string[];
}

/** A report told slide by slide. */
export interface Deck {
  readonly title: string;
  readonly organisation: string;
  /** What stands at the foot of every slide. */
  readonly foot: string;
  /** The report of which these are the slides. */
  readonly report: string;
  readonly slides: readonly Slide[];
}
