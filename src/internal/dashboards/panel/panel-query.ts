import type { Value } from '../../../db/database.ts';
import type { Dimension, Measure, PanelQuestion } from './panel-question.ts';
import { uses } from './panel-question.ts';

/** A question as the engine is asked it. Its text is put together from the words below alone. */
export interface PanelQuery {
  readonly sql: string;
  readonly parameters: readonly Value[];
}

/** The column that tells the things of a dimension apart, and those that a reader of the SQL wants beside it. */
export const idColumns: Readonly<Record<Dimension, string>> = {
  'don-vi': 'unit_id',
  khoi: 'bloc_id',
  'chi-tieu': 'indicator_code',
  quy: 'quarter',
};

const columnsOf: Readonly<Record<Dimension, readonly string[]>> = {
  'don-vi': ['unit_id', 'unit_name'],
  khoi: ['bloc_id', 'bloc_name'],
  'chi-tieu': ['indicator_code', 'indicator_name', 'measure'],
  quy: ['quarter'],
};

const measureColumns: Readonly<Record<Measure, string>> = {
  'ke-hoach': 'planned',
  'thuc-hien': 'actual',
  'ty-le': 'share',
};

/** Where the question speaks of no quarter, it speaks of the year up to its latest quarter. */
export function isOfYear(question: PanelQuestion): boolean {
  return question.quarter === '' && !uses(question, 'quy');
}

/** Chooses rows of the views that count; adds nothing up itself. */
export function panelQuery(question: PanelQuestion, year: number, latestQuarter: number): PanelQuery {
  const grain = grainOf(question);
  const dimensions = [question.rows, ...(question.columns === 'khong' ? [] : [question.columns])];
  const named = dimensions.flatMap((dimension) => columnsOf[dimension]);
  const quarter = isOfYear(question) ? String(latestQuarter) : question.quarter;
  const filters: readonly (readonly [column: string, value: Value])[] = [
    ['year', year],
    ...(quarter === '' ? [] : [['quarter', Number(quarter)] as const]),
    ...(question.bloc === '' ? [] : [['bloc_id', question.bloc] as const]),
    ...(question.indicator === '' ? [] : [['indicator_code', question.indicator] as const]),
    ...(question.unit === '' ? [] : [['unit_id', question.unit] as const]),
  ];
  const conditions = [...filters.map(([column], at) => `${column} = $${at + 1}`), ...grain.conditions];
  return {
    sql: [
      `SELECT ${[...named, `${valueColumn(question)} AS value`].join(', ')}`,
      `FROM ${grain.view}`,
      `WHERE ${conditions.join('\n  AND ')}`,
      `ORDER BY ${['sort_order', ...dimensions.map((dimension) => idColumns[dimension])].join(', ')}`,
    ].join('\n'),
    parameters: filters.map(([, value]) => value),
  };
}

function valueColumn(question: PanelQuestion): string {
  const column = measureColumns[question.measure];
  return isOfYear(question) ? `cumulated_${column}` : column;
}

/** Units, blocs and all units together are counted apart: an average is no average of averages. */
function grainOf(question: PanelQuestion): { view: string; conditions: readonly string[] } {
  if (uses(question, 'don-vi') || question.unit !== '') return { view: 'quarter_progress', conditions: [] };
  const isByBloc = uses(question, 'khoi') || question.bloc !== '';
  return { view: 'bloc_progress', conditions: [isByBloc ? 'bloc_id IS NOT NULL' : 'bloc_id IS NULL'] };
}

/** The same question with its values written in, for a reader who wants to take it further. */
export function writtenOut({ sql, parameters }: PanelQuery): string {
  return sql.replace(/\$(\d+)/g, (_, place: string) => literal(parameters[Number(place) - 1] ?? null));
}

function literal(value: Value): string {
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}
