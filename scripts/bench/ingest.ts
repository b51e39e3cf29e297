import { execFileSync } from 'node:child_process';
import { closeSync, cpSync, mkdtempSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { award } from '../ingest/sources/award.ts';
import { writeSample } from '../sample/folder.ts';

/** What a measured process says of itself. */
interface Measured {
  /** Time on the wall, without the start of the process. */
  readonly seconds: number;
  /** Greatest resident memory. */
  readonly megabytes: number;
}

/** What is measured on a file: the ingest of its whole folder, and the floors on the file alone. */
const parts = ['papaparse', 'read-csv', 'whole-ingest'] as const;

type Part = (typeof parts)[number];

interface Size {
  readonly rows: number;
  readonly measured: Readonly<Record<Part, Measured>>;
}

/**
 * Measures the ingest of folders whose award file has a hundredth, a tenth and all of so many rows, each part in a
 * process of its own. Returns a Markdown table; throws when a part fails.
 */
export function benchIngest(rows: number, tell: (line: string) => void): string {
  const work = mkdtempSync(join(tmpdir(), 'bang-vang-do-'));
  try {
    const sample = join(work, 'mau');
    writeSample({ from: 'data', to: sample, seed: 2023, scale: sampleScale });
    const sizes = [rows / 100, rows / 10, rows].map((count) => {
      tell(`Đang đo ${count.toLocaleString('vi')} dòng…`);
      return measure(sample, join(work, String(count)), count);
    });
    return table(sizes);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Makes some 30,000 different awards, which the file repeats: a hundred times as many take minutes to invent. */
const sampleScale = 20;
const year = 2023;

function measure(sample: string, folder: string, rows: number): Size {
  cpSync('data', folder, { recursive: true });
  const file = join(folder, String(year), award.file);
  repeat(join(sample, String(year), award.file), file, rows);
  const measured = Object.fromEntries(parts.map((part) => [part, run(part, part === 'whole-ingest' ? folder : file)]));
  rmSync(folder, { recursive: true });
  return { rows, measured: measured as Record<Part, Measured> };
}

/**
 * Writes the rows of a file again and again, up to so many, each time for people of other names: the same award twice
 * is a finding of the rules. No cell of an award has a line break.
 */
function repeat(from: string, to: string, rows: number): void {
  const [header = '', ...body] = readFileSync(from, 'utf8').trimEnd().split('\r\n');
  const parted = body.map(partedAtName);
  const file = openSync(to, 'w');
  writeSync(file, `${header}\r\n`);
  for (let left = rows, again = 0; left > 0; left -= body.length, again++) {
    const suffix =
      again === 0 ? '' : ` ${again.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')}`;
    writeSync(
      file,
      parted
        .slice(0, left)
        .map(([before, after]) => `${before}${suffix}${after}\r\n`)
        .join(''),
    );
  }
  closeSync(file);
}

/** A line before and behind the end of its third cell, the name; a quoted cell ends before its quote. */
function partedAtName(line: string): [string, string] {
  const [, before, after] = /^((?:(?:"[^"]*"|[^,"]*),){2}(?:"[^"]*|[^,"]*))(.*)$/s.exec(line) ?? [];
  if (before === undefined || after === undefined) throw new Error(`expected three cells, got "${line}"`);
  return [before, after];
}

function run(part: Part, path: string): Measured {
  const answer = execFileSync(process.execPath, [join(import.meta.dirname, `${part}.ts`), path], { encoding: 'utf8' });
  return JSON.parse(answer) as Measured;
}

function table(sizes: readonly Size[]): string {
  const machine = `${cpus().length} nhân, ${Math.round(totalmem() / 2 ** 30)} GB bộ nhớ, Node ${process.version}`;
  const head = [
    '| Số dòng | PapaParse (giây) | `read_csv` (giây) | Nhận dữ liệu (giây) | gấp PapaParse | µs mỗi dòng | Bộ nhớ lớn nhất (MB) |',
    '| ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
  ];
  return [machine, '', ...head, ...sizes.map(line)].join('\n');
}

function line({ rows, measured }: Size): string {
  const [floor, native, own] = [measured.papaparse, measured['read-csv'], measured['whole-ingest']];
  const cells = [
    rows.toLocaleString('vi'),
    ...[floor.seconds, native.seconds, own.seconds].map((seconds) => decimal(seconds, 2)),
    decimal(own.seconds / floor.seconds, 1),
    decimal((own.seconds / rows) * 1e6, 1),
    decimal(own.megabytes, 0),
  ];
  return `| ${cells.join(' | ')} |`;
}

function decimal(value: number, digits: number): string {
  return value.toLocaleString('vi', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
