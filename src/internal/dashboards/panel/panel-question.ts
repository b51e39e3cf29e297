/** What may stand in the rows; the values are the words of the address. */
export const dimensions = ['don-vi', 'khoi', 'chi-tieu', 'quy'] as const;
/** What may stand in the columns: units are too many. */
export const columnDimensions = ['quy', 'chi-tieu', 'khoi', 'khong'] as const;
export const measures = ['ke-hoach', 'thuc-hien', 'ty-le'] as const;

export type Dimension = (typeof dimensions)[number];
export type ColumnDimension = (typeof columnDimensions)[number];
export type Measure = (typeof measures)[number];

/** A table that the reader puts together. An empty filter takes all. */
export interface PanelQuestion {
  rows: Dimension;
  columns: ColumnDimension;
  measure: Measure;
  quarter: string;
  bloc: string;
  indicator: string;
  unit: string;
}

/** Where in the address each part of a question stands. */
const names: Readonly<Record<keyof PanelQuestion, string>> = {
  rows: 'dong',
  columns: 'cot',
  measure: 'so-lieu',
  quarter: 'quy',
  bloc: 'khoi',
  indicator: 'chi-tieu',
  unit: 'don-vi',
};

/** What the page answers unasked; its address is bare. */
export const unasked: PanelQuestion = {
  ...{ rows: 'khoi', columns: 'chi-tieu', measure: 'ty-le' },
  ...{ quarter: '', bloc: '', indicator: '', unit: '' },
};

/** The filters that a year has, as `unit`, `bloc` … list them. */
export type Filters = Readonly<Record<'quarter' | 'bloc' | 'indicator' | 'unit', readonly string[]>>;

/** The question that an address asks; what it says and the year does not know is not asked. Codes may be in small letters. */
export function readQuestion(valueOf: (name: string) => string, filters: Filters): PanelQuestion {
  const filterOf = (key: keyof Filters): string => {
    const asked = valueOf(names[key]).toLowerCase();
    return filters[key].find((value) => value.toLowerCase() === asked) ?? '';
  };
  const question = {
    rows: dimensions.find((value) => value === valueOf(names.rows)) ?? unasked.rows,
    columns: columnDimensions.find((value) => value === valueOf(names.columns)) ?? unasked.columns,
    measure: measures.find((value) => value === valueOf(names.measure)) ?? unasked.measure,
    quarter: filterOf('quarter'),
    bloc: filterOf('bloc'),
    indicator: filterOf('indicator'),
    unit: filterOf('unit'),
  };
  return settle(question, filters);
}

/** What the address holds of a question; empty where it asks no more than the bare page. */
export function writeQuestion(question: PanelQuestion): Record<string, string> {
  return {
    [names.rows]: question.rows === unasked.rows ? '' : question.rows,
    [names.columns]: question.columns === unasked.columns ? '' : question.columns,
    [names.measure]: question.measure === unasked.measure ? '' : question.measure,
    [names.quarter]: question.quarter,
    [names.bloc]: question.bloc,
    [names.indicator]: question.indicator,
    [names.unit]: question.unit,
  };
}

/** A question that has an answer: rows and columns differ, and people are never added to articles. */
export function settle(question: PanelQuestion, filters: Filters): PanelQuestion {
  const columns = question.columns === question.rows ? 'khong' : question.columns;
  const isMixed = question.rows !== 'chi-tieu' && columns !== 'chi-tieu' && question.indicator === '';
  return { ...question, columns, indicator: isMixed ? (filters.indicator[0] ?? '') : question.indicator };
}

export function uses(question: PanelQuestion, dimension: Dimension): boolean {
  return question.rows === dimension || question.columns === dimension;
}
