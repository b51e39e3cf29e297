/** What every page says about whose site it is and how old its figures are. */
export interface SiteView {
  name: string;
  councilName: string;
  standingBody: string;
  parentName: string;
  issuingBody: string;
  /** As shown: 25/12/2023. */
  asOf: string;
  /** Set when what is shown is sample data; every page then says so. */
  sampleNote: string | null;
  years: number[];
}
