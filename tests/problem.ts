import type { Alike } from '../scripts/ingest/report/alike.ts';
import { alikeProblems } from '../scripts/ingest/report/alike.ts';
import type { Problem } from '../scripts/ingest/report/problem.ts';

/** An unknown unit on line 4, but for what a test says otherwise. */
export function problem(told: Partial<Problem> = {}): Problem {
  return {
    file: '2023/diem.csv',
    line: 4,
    column: 'Đơn vị',
    value: 'Xã Vi Hươngg',
    severity: 'error',
    code: 'unknown-unit',
    message: 'không có trong danh mục',
    ...told,
  };
}

/** The problems alike by alike. */
export function groupsOf(problems: readonly Problem[]): Alike[] {
  const alike = alikeProblems();
  for (const one of problems) alike.add(one);
  return alike.groups();
}
