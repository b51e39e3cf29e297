/** The forms of a year. */
export function formsPath(year: number): string {
  return `/noi-bo/bieu/${year}/`;
}

/** Links to the forms of each year. */
export function formYears(years: readonly number[]): { label: string; path: string }[] {
  return years.map((year) => ({ label: String(year), path: formsPath(year) }));
}

/** A form's page and its workbook. */
export function formPath(year: number, slug: string): { path: string; file: string } {
  return { path: `${formsPath(year)}${slug}/`, file: `${formsPath(year)}${slug}.xlsx` };
}

/** What the workbook is called when it is saved. */
export function workbookName(year: number, slug: string): string {
  return `bieu-${slug}-${year}.xlsx`;
}
