import type { TableView } from '../../../dashboards/table.ts';
import type { ChartView } from '../chart.ts';
import type { Figure } from '../figure.ts';

/** A table of a report, and where it is told how its figures are counted. */
export interface ReportTable extends TableView {
  definition?: string | undefined;
  /** On a phone: sentences are records, figures scroll. */
  phone?: 'scroll' | 'records' | undefined;
  /** Unit by unit it is long: a screen shows it when asked, paper always. */
  isLong?: boolean | undefined;
}

/** One subject of a report. Pages walk over the sections; what else is made of a report does so too. */
export interface ReportSection {
  /** Its anchor, and its name where it stands alone. */
  id: string;
  heading: string;
  /** The one sentence that says what the section found. */
  finding: string;
  /** Why the finding may still change; nothing when it will not. */
  provisional?: string | undefined;
  chart?: ChartView | undefined;
  tables: ReportTable[];
  /** Where its rows stand one by one. */
  more?: { text: string; path: string } | undefined;
}

/** What the council reports of a period: the sections in the order of their reading. */
export interface Report {
  title: string;
  lead: string;
  /** Why any of its figures may still change. */
  provisional?: string | undefined;
  figures: Figure[];
  /** Where it is told how these few are counted. */
  definition: string;
  sections: ReportSection[];
}
