import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { text } from 'node:stream/consumers';
import { watchMemory } from './process-tree.ts';
import { writeStoryFolder } from './story-folder.ts';

interface BuildSeconds {
  readonly ingest: number;
  readonly render: number;
}

interface MeasuredBuild {
  readonly exemplars: number;
  readonly pages: number;
  readonly seconds: BuildSeconds;
  readonly floorSeconds: number;
  readonly megabytes: number;
}

/**
 * Measures the build of the public site with a fiftieth, a fifth and all of so many exemplars; the floor is to write the
 * files of that very site with Node. Returns a Markdown table.
 */
export async function benchBuild(exemplars: number, tell: (line: string) => void): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), 'bang-vang-do-'));
  try {
    const builds: MeasuredBuild[] = [];
    for (const count of [exemplars / 50, exemplars / 5, exemplars]) {
      tell(`Đang dựng trang với ${count.toLocaleString('vi')} điển hình…`);
      builds.push(await measure(join(work, String(count)), count));
    }
    return table(builds);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function measure(work: string, exemplars: number): Promise<MeasuredBuild> {
  const [data, out] = [join(work, 'du-lieu'), join(work, 'trang')];
  mkdirSync(work);
  await writeStoryFolder(data, exemplars);
  const { seconds, megabytes } = await build(data, out);
  const site = join(out, 'public');
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html'));
  const measured = { exemplars, pages: pages.length, seconds, megabytes, floorSeconds: floor(site, join(work, 'san')) };
  rmSync(work, { recursive: true });
  return measured;
}

async function build(data: string, out: string): Promise<{ seconds: BuildSeconds; megabytes: number }> {
  const program = join(import.meta.dirname, 'whole-build.ts');
  const child = spawn(process.execPath, [program, data, out], { stdio: ['ignore', 'pipe', 'inherit'] });
  const memory = watchMemory(child.pid ?? 0);
  const [answer, [code]] = await Promise.all([text(child.stdout), once(child, 'close')]);
  const { megabytes } = memory.stop();
  if (code !== 0) throw new Error(`the build ended with code ${String(code)}`);
  return { seconds: JSON.parse(answer) as BuildSeconds, megabytes };
}

/** Seconds to write the same files of the same bytes. */
function floor(site: string, to: string): number {
  const files = readdirSync(site, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  let seconds = 0;
  for (const { parentPath, name } of files) {
    const bytes = readFileSync(join(parentPath, name));
    const path = join(to, relative(site, join(parentPath, name)));
    const start = performance.now();
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
    seconds += (performance.now() - start) / 1000;
  }
  return seconds;
}

function table(builds: readonly MeasuredBuild[]): string {
  const machine = `${cpus().length} nhân, ${Math.round(totalmem() / 2 ** 30)} GB bộ nhớ, Node ${process.version}`;
  const head = [
    '| Điển hình | Số trang | Ghi tệp (giây) | Nhận dữ liệu (giây) | Dựng trang (giây) | ms mỗi trang | Bộ nhớ lớn nhất (MB) |',
    '| --------: | -------: | -------------: | ------------------: | ----------------: | -----------: | -------------------: |',
  ];
  return [machine, '', ...head, ...builds.map(line)].join('\n');
}

function line({ exemplars, pages, seconds, floorSeconds, megabytes }: MeasuredBuild): string {
  const cells = [
    exemplars.toLocaleString('vi'),
    pages.toLocaleString('vi'),
    ...[floorSeconds, seconds.ingest, seconds.render].map((value) => decimal(value, 1)),
    decimal((seconds.render / pages) * 1000, 1),
    decimal(megabytes, 0),
  ];
  return `| ${cells.join(' | ')} |`;
}

function decimal(value: number, digits: number): string {
  return value.toLocaleString('vi', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
