import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from './report/problem.ts';
import { fileProblem } from './report/problem.ts';
import { exemplar } from './sources/exemplar.ts';
import { withoutNotes } from './story-notes.ts';
import { visible } from './text/invisible.ts';
import { readTextFile } from './text/text-file.ts';

/** Folder of a year that holds the exemplars' stories, `<id>.md`. */
export const storyFolder = 'guong';

export interface Story {
  readonly year: number;
  readonly exemplar_id: string;
  /** Markdown, without a title, which is the headline in the exemplar's row, and without the author's notes. */
  readonly body: string;
  readonly source_file: string;
}

/** A year's story files, by path below the data folder. */
export function storyFiles(folder: string, year: number): string[] {
  const path = join(folder, String(year), storyFolder);
  const names = existsSync(path) ? readdirSync(path) : [];
  return names
    .filter((name) => name.endsWith('.md'))
    .toSorted()
    .map((name) => `${year}/${storyFolder}/${name}`);
}

/** Reads a year's stories. One whose exemplar is not in the CSV is told of and left out. */
export function readStories(
  folder: string,
  year: number,
  exemplars: ReadonlySet<string>,
): { stories: Story[]; problems: Problem[] } {
  const stories: Story[] = [];
  const problems: Problem[] = [];
  for (const file of storyFiles(folder, year)) {
    const exemplar_id = basename(file, '.md');
    const read = readTextFile(folder, file);
    if (!exemplars.has(exemplar_id)) problems.push(withoutExemplar(file));
    else if ('problem' in read) problems.push(read.problem);
    else {
      const { body, hasNotes } = withoutNotes(visible(read.text));
      if (hasNotes) problems.push(withNotes(file));
      stories.push({ year, exemplar_id, body, source_file: file });
    }
  }
  return { stories, problems };
}

function withoutExemplar(file: string): Problem {
  const message = 'không có điển hình nào mang mã trùng tên tệp này';
  const advice = `đổi tên tệp cho trùng mã, hoặc thêm, sửa dòng của điển hình ấy trong ${exemplar.file}`;
  return { ...fileProblem(file, 'story-without-exemplar', message, advice), severity: 'warning' };
}

function withNotes(file: string): Problem {
  const message = 'có ghi chú của người viết (giữa <!-- và -->, hoặc giữa hai dòng --- ở đầu tệp): đã bỏ, không đăng';
  return {
    ...fileProblem(file, 'story-with-notes', message, 'xóa phần ấy khỏi tệp nếu không cần nữa'),
    severity: 'warning',
  };
}
