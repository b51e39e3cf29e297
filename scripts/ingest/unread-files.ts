import type { Dirent } from 'node:fs';
import { existsSync, readdirSync } from 'node:fs';
import { extname, join } from 'node:path';
import { onDisk } from './text/bytes.ts';
import { openText } from './text/decode.ts';
import { beginningOf } from './text/lines.ts';
import { organisationFile } from './organisation.ts';
import { tableIn } from './table/other-table.ts';
import type { Problem } from './report/problem.ts';
import { fileProblem } from './report/problem.ts';
import { pictureKinds } from './pictures.ts';
import { sources } from './sources/all.ts';
import { storyFolder } from './stories.ts';
import { workbookName } from './table/table-input.ts';
import { templateFolder } from './workbook/template.ts';

/** What editors and file managers leave beside the files that they show. */
const leftOver = /^(?:~\$.*|\..*|thumbs\.db|desktop\.ini)$/i;

const tableKinds = new Set(['.csv', '.txt', '.tsv']);
const otherWorkbooks = new Set(['.xls', '.xlsm', '.xlsb', '.ods']);
const otherPictures = new Set(['.heic', '.heif', '.avif', '.gif', '.svg', '.bmp', '.tif', '.tiff']);

/** A warning for each file or folder of the data folder that nothing reads, so that no table is lost by its name. */
export function unreadFiles(folder: string, years: readonly number[]): Problem[] {
  const tables = [...years.flatMap((year) => pathsOf(year)), ...pathsOf(null)];
  const files = new Set([organisationFile, ...tables, ...tables.map(workbookName)]);
  const templates = new Set(years.map((year) => `${year}/${templateFolder}`));
  const stories = years.map((year) => `${year}/${storyFolder}`);
  const folders = new Set(['', ...years.map(String), ...stories, ...[...files].map(parentOf)]);
  const isStory = (file: string): boolean =>
    stories.includes(parentOf(file)) && (kindOf(file) === '.md' || pictureKinds.has(kindOf(file)));
  return [...folders].toSorted().flatMap((inside) =>
    entriesOf(folder, inside).flatMap((entry) => {
      const path = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory())
        return folders.has(path) || templates.has(path)
          ? []
          : [unread(`${path}/`, 'chuyển ra khỏi thư mục số liệu nếu không cần')];
      return files.has(path) || isStory(path) ? [] : [unread(path, adviceOn(folder, path))];
    }),
  );
}

function pathsOf(year: number | null): string[] {
  return sources
    .filter(({ yearly }) => yearly === (year !== null))
    .map(({ file }) => (year === null ? file : `${year}/${file}`));
}

function entriesOf(folder: string, inside: string): Dirent[] {
  const path = join(folder, inside);
  const entries = existsSync(path) ? readdirSync(path, { withFileTypes: true }) : [];
  return entries.filter(({ name }) => !leftOver.test(name)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

function unread(file: string, advice: string): Problem {
  const message = 'không mang tên của loại số liệu nào nên không được đọc';
  return { ...fileProblem(file, 'unread-file', message, advice), severity: 'warning' };
}

function adviceOn(folder: string, file: string): string {
  if (otherWorkbooks.has(kindOf(file))) return 'mở bằng Excel, lưu lại dạng .xlsx với đúng tên tệp của loại số liệu ấy';
  if (otherPictures.has(kindOf(file))) return 'nếu là ảnh của điển hình, lưu lại dạng .jpg, tên tệp là mã điển hình';
  const meant = tableKinds.has(kindOf(file)) ? meantBy(folder, file) : undefined;
  if (!meant) return 'đổi thành đúng tên tệp của loại số liệu ấy, hoặc chuyển ra khỏi thư mục số liệu nếu không cần';
  const { path, title } = meant;
  const todo = existsSync(join(folder, path)) ? 'chép các dòng vào' : 'đổi tên thành';
  return `dòng tiêu đề là của "${title}": ${todo} ${path}`;
}

/** The file that this one was likely meant to be, by its header. */
function meantBy(folder: string, file: string): { path: string; title: string } | undefined {
  const text = openText(onDisk(join(folder, file)));
  const source = 'code' in text ? undefined : tableIn(beginningOf(text.pieces()));
  if (!source) return undefined;
  const year = /^\d{4}(?=\/)/.exec(file)?.[0] ?? '<năm>';
  return { path: source.yearly ? `${year}/${source.file}` : source.file, title: source.title };
}

function parentOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

function kindOf(file: string): string {
  return extname(file).toLowerCase();
}
