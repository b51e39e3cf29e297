/** In the place of a bloc: all of them. */
export const allBlocs = 'tat-ca';

/** The page of an indicator in a quarter; `bloc` is the anchor of one of its groups. */
export function quarterPath(year: number, indicator: string, quarter: number, bloc?: string): string {
  const anchor = bloc === undefined ? '' : `#${blocAnchor(bloc)}`;
  return `/noi-bo/tien-do/${year}/chi-tieu/${indicator.toLowerCase()}/quy-${quarter}/${anchor}`;
}

/** The file with all that the form can answer on an indicator. */
export function slicePath(year: number, indicator: string): string {
  return `/noi-bo/tien-do/${year}/chi-tieu/${indicator.toLowerCase()}.json`;
}

/** A unit that is in no bloc has a group of its own. */
export function blocAnchor(bloc: string): string {
  return bloc === '' ? 'ngoai-khoi' : `khoi-${bloc.toLowerCase()}`;
}
