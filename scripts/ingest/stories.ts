import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Reads a year's stories. One whose exemplar is not in the CSV is told of and left out. */
export function readStories(
  folder: string,
  year: number,
  exemplars: ReadonlySet<string>,
): { stories: Story[]; problems: Problem[] } {
  const path = join(folder, String(year), storyFolder);
  const names = existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith('.md'))
        .toSorted()
    : [];
  const [known, orphans] = [names.filter(isKnown), names.filter((name) => !isKnown(name))];
  return {
    stories: known.map((name) => ({
      year,
      exemplar_id: idOf(name),
      body: readFileSync(join(path, name), 'utf8')
        .normalize('NFC')
        .replace(/^\ufeff/, '')
        .trim(),
      source_file: `${year}/${storyFolder}/${name}`,
    })),
    problems: orphans.map((name) => ({
      ...fileProblem(
        `${year}/${storyFolder}/${name}`,
        'unknown-exemplar',
        'không có điển hình nào mang mã trùng tên tệp này',
      ),
      severity: 'warning',
    })),
  };

  function isKnown(name: string): boolean {
    return exemplars.has(idOf(name));
  }
}

function idOf(name: string): string {
  return name.slice(0, -'.md'.length);
}
