import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { publicDatabase } from '../ingest/database/database.ts';
import { organisationFile } from '../ingest/organisation.ts';
import { rangeFile } from '../lake/range-file.ts';
import { listOf, questions } from './national/questions.ts';
import type { Asked } from './national/ranges.ts';
import { askFromAfar } from './national/ranges.ts';
import { middleOf, unitsDrawn } from './national/subjects.ts';

interface Measured {
  readonly seconds: number;
  readonly megabytes: number;
}

/** How many units are drawn to be asked for their list of a year, and the bytes that each may read. */
const draws = 40;
const limit = 2_000_000;

/**
 * Measures what becomes of a large data folder: its ingest, its lake, its statistics pages, each in a process of its
 * own, and questions in Chromium to the database that is asked from afar: ten, and the list of many a unit in one year.
 * Returns two Markdown tables and a sentence on those lists.
 */
export async function benchNational(data: string, tell: (line: string) => void): Promise<string> {
  if (!existsSync(join(data, organisationFile)))
    throw new Error(`Chưa có dữ liệu ở ${data}: npm run sample -- --scale national --out ${data}`);
  const work = mkdtempSync(join(tmpdir(), 'bang-vang-do-'));
  const [databases, lake, pages] = ['co-so', 'kho', 'trang'].map((name) => join(work, name)) as [
    string,
    string,
    string,
  ];
  try {
    tell('Đang nhận dữ liệu…');
    const ingested = run('ingest-folder', data, databases);
    const database = join(databases, publicDatabase);
    tell('Đang ghi kho dữ liệu…');
    const written = run('public-lake', database, lake);
    tell('Đang dựng trang thống kê…');
    const rendered = run('statistics-pages', database, pages);
    tell('Đang hỏi từ xa…');
    const file = join(lake, 'public', rangeFile);
    const { opened, answers } = await askFromAfar(file, questions(await middleOf(file)));
    tell('Đang hỏi từng xã…');
    const lists = await askFromAfar(file, (await unitsDrawn(file, draws)).map(listOf));
    const steps = stepTable({ 'nhận dữ liệu': ingested, 'ghi kho dữ liệu': written, 'dựng trang thống kê': rendered });
    return [
      machine(),
      steps,
      `Tệp hỏi từ xa: ${count(statSync(file).size)} byte.`,
      askedTable([opened, ...answers]),
      spread(lists.answers),
    ].join('\n\n');
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function run(part: string, from: string, to: string): Measured {
  const words = [join(import.meta.dirname, 'national', `${part}.ts`), from, to];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8' })) as Measured;
}

function machine(): string {
  return `${cpus().length} nhân, ${Math.round(totalmem() / 2 ** 30)} GB bộ nhớ, Node ${process.version}`;
}

function stepTable(steps: Readonly<Record<string, Measured>>): string {
  const head = ['| Việc | Giây | Bộ nhớ lớn nhất (MB) |', '| :--- | ---: | ---: |'];
  const lines = Object.entries(steps).map(
    ([step, { seconds, megabytes }]) => `| ${step} | ${count(seconds)} | ${count(megabytes)} |`,
  );
  return [...head, ...lines].join('\n');
}

function askedTable(asked: readonly Asked[]): string {
  const head = ['| Câu hỏi | Số dòng | Lần tải | Byte | ms |', '| :--- | ---: | ---: | ---: | ---: |'];
  const lines = asked.map(({ about, rows, requests, bytes, milliseconds }) => {
    const cells = [about, rows === null ? '' : count(rows), ...[requests, bytes, milliseconds].map(count)];
    return `| ${cells.join(' | ')} |`;
  });
  return [...head, ...lines].join('\n');
}

/** Every question is of the same kind, so only how far apart they lie is told. */
function spread(lists: readonly Asked[]): string {
  const bytes = lists.map((list) => list.bytes).toSorted((one, other) => one - other);
  const [half, most, all] = [0.5, 0.9, 1].map((share) => count(bytes[Math.ceil(share * bytes.length) - 1] ?? 0));
  const within = bytes.filter((amount) => amount <= limit).length;
  return `Danh sách của một xã trong một năm, ${bytes.length} xã: trung vị ${half} byte, chín phần mười số xã không quá ${most}, nhiều nhất ${all}; ${within} xã không quá ${count(limit)}.`;
}

function count(value: number): string {
  return value.toLocaleString('vi', { maximumFractionDigits: 0 });
}
