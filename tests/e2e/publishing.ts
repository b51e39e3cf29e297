import { execFile } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSites } from '../../scripts/build/sites.ts';
import { filesOf } from '../../scripts/build/site-files.ts';
import { readStamp } from '../../scripts/publish/stamp.ts';

/** The command as the officer runs it, in a folder of its own: a copy of what a server has is kept there. */
export function publishing(cwd: string, ...words: string[]): Promise<{ code: number; said: string }> {
  const script = join(import.meta.dirname, '../../scripts/publish.ts');
  return new Promise((resolve) => {
    execFile(process.execPath, [script, ...words], { cwd }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
    );
  });
}

export async function build(data: string, out: string): Promise<void> {
  const lines: string[] = [];
  const tell = (line: string): void => void lines.push(line);
  if (!(await buildSites({ data, out, base: '/', allowRejects: false, tell }))) throw new Error(lines.join('\n'));
}

/** A copy of what was built, as if it were another build. */
export function anotherBuild(built: string, mark: string, into: string): string {
  cpSync(built, into, { recursive: true });
  const own = readStamp(join(built, 'public'))?.build ?? '';
  for (const path of filesOf(into).filter((name) => /\.html$|phien-ban\.json$/.test(name)))
    edit(join(into, path), (text) => text.replace(own, mark));
  return into;
}

/** Changes a file of a site. Its packed copies would tell of it, and go. */
export function edit(path: string, change: (text: string) => string): void {
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`the edit of ${path} changes nothing`);
  writeFileSync(path, after);
  for (const packed of ['.br', '.gz']) rmSync(path + packed, { force: true });
}
