import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { internalDatabase, wholeDatabase } from '../ingest/database/database.ts';
import { ingest } from '../ingest/ingest.ts';
import type { WrittenOrganisation } from './model-organisation.ts';
import { writeOrganisation } from './model-organisation.ts';
import type { MeasuredModel, MeasuredView } from './model-views.ts';
import { measureModel } from './model-views.ts';

const times = 3;

/** Measures every view over the sample, and over an organisation of so many awards. Returns a Markdown table. */
export async function benchModel(awards: number, tell: (line: string) => void): Promise<string> {
  const work = mkdtempSync(join(tmpdir(), 'bang-vang-do-'));
  try {
    tell('Đang nhận dữ liệu mẫu…');
    const { done, summary } = await ingest({ data: 'data', out: work, allowRejects: false, encodings: new Map() });
    if (!done) throw new Error(summary);
    const size = { awards, registrations: awards * 0.4, units: awards / 100 };
    tell(`Đang dựng ${count(size.units)} đơn vị, ${count(awards)} dòng khen thưởng…`);
    const large = join(work, 'lon');
    mkdirSync(large);
    const organisation = await writeOrganisation(join(work, wholeDatabase), large, size);
    tell('Đang đo các khung nhìn…');
    const sample = await measureModel(join(work, internalDatabase), times);
    return report(organisation, { sample, large: await measureModel(organisation.file, times) });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function report(
  { modelSeconds, findingSeconds }: WrittenOrganisation,
  { sample, large }: { readonly sample: MeasuredModel; readonly large: MeasuredModel },
): string {
  const machine = `${cpus().length} nhân (DuckDB dùng 2), ${Math.round(totalmem() / 2 ** 30)} GB bộ nhớ, Node ${process.version}`;
  const floor = `Mức sàn: đọc cả ${count(large.floor.rows)} dòng khen thưởng, mọi cột: ${count(large.floor.milliseconds)} ms.`;
  const made = `Dựng các bảng và khung nhìn: ${count(modelSeconds)} giây; hỏi mọi quy tắc, ghi bảng finding: ${count(findingSeconds)} giây.`;
  const head = [
    '| Khung nhìn | Số dòng | Bản mẫu (ms) | Dữ liệu lớn (ms) | so mức sàn |',
    '| :--------- | ------: | -----------: | ---------------: | ---------: |',
  ];
  const inSample = new Map(sample.views.map((view) => [view.name, view]));
  const slowestFirst = large.views.toSorted((a, b) => b.milliseconds - a.milliseconds);
  const lines = slowestFirst.map((view) => line(view, inSample.get(view.name), large.floor));
  return [machine, '', floor, '', made, '', ...head, ...lines].join('\n');
}

function line(view: MeasuredView, inSample: MeasuredView | undefined, floor: MeasuredView): string {
  if (!inSample) throw new Error(`the sample's database has no view ${view.name}`);
  const ratio = (view.milliseconds / floor.milliseconds).toLocaleString('vi', { maximumFractionDigits: 1 });
  const cells = [count(view.rows), count(inSample.milliseconds), count(view.milliseconds), ratio];
  return `| \`${view.name}\` | ${cells.join(' | ')} |`;
}

function count(value: number): string {
  return value.toLocaleString('vi', { maximumFractionDigits: 0 });
}
