import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from './problem.ts';
import { fileProblem } from './problem.ts';

/** Folder of a year that holds the exemplars' stories, `<id>.md`. */
export const storyFolder = 'guong';

export interface Story {
  readonly year: number;
  readonly exemplar_id: string;
  /** Markdown, without a title: the headline stands in the exemplar's row. */
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
  const files = storyFiles(folder, year);
  const isKnown = (file: string): boolean => exemplars.has(idOf(file));
  return {
    stories: files.filter(isKnown).map((file) => ({
      year,
      exemplar_id: idOf(file),
      body: readFileSync(join(folder, file), 'utf8')
        .normalize('NFC')
        .replace(/^\ufeff/, '')
        .trim(),
      source_file: file,
    })),
    problems: files
      .filter((file) => !isKnown(file))
      .map((file) => ({
        ...fileProblem(file, 'unknown-exemplar', 'không có điển hình nào mang mã trùng tên tệp này'),
        severity: 'warning',
      })),
  };
}

function idOf(file: string): string {
  return basename(file, '.md');
}
