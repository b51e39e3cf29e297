import type { Problem } from '../report/problem.ts';

/** Where the templates of a year's files are laid out, below the year's folder; nothing in it is read. */
export const templateFolder = 'mau';

/** What the first cell of a template's example row says. */
export const exampleMark = 'VÍ DỤ – xóa dòng này';

/** Whether a row whose first filled cell is this came with a template. */
export function isExample(cell: string): boolean {
  return /^ví dụ [–-] xóa dòng này$/i.test(cell);
}

/** Tells an example that nobody deleted; a row of data may have been typed over it. */
export function exampleProblem(file: string, line: number): Problem {
  return {
    file,
    line,
    column: null,
    value: null,
    severity: 'warning',
    code: 'example-row',
    message: 'là dòng ví dụ của tệp mẫu nên không được tính',
    suggestion: `xóa cả dòng; nếu đã ghi số liệu thật vào dòng này thì chỉ xóa chữ "${exampleMark}"`,
  };
}
