import { relative } from 'node:path';
import { formatNumber } from '../../../src/text/format.ts';
import type { Alike } from './alike.ts';
import { titleOf } from './code-title.ts';
import { adviceWords, columnWords, inQuotes, placeWords, sentence, words } from './problem.ts';
import type { FileReport } from './report.ts';

export interface Told {
  readonly files: readonly FileReport[];
  readonly groups: readonly Alike[];
}

/** How the ingest ended: `rowsRejected` wrote nothing, but would if the officer allowed rows to be left out. */
export type Ending = 'written' | 'rowsRejected' | 'stopped';

/** What was read and what is wrong, as an officer reads it on the terminal: file by file, then the totals and what to do. */
export function terminalReport(told: Told, { folder, ending }: { folder: string; ending: Ending }): string {
  const { files, groups } = told;
  const byFile = Map.groupBy(groups, (group) => group.file);
  const readFiles = new Set(files.map(({ file }) => file));
  const ofFolder = [...byFile]
    .filter(([file]) => !readFiles.has(file))
    .map(([file, own]) => block(placeWords({ file }), own));
  const ofFiles = files.flatMap((file) => {
    const own = byFile.get(file.file);
    return own ? [block(heading(file), own)] : [];
  });
  const sound = files.filter(({ file }) => !byFile.has(file));
  const blocks = [...ofFolder, ...ofFiles];
  const others = blocks.length > 0 && sound.length > 0 ? [soundFiles(sound)] : [];
  return [...blocks, ...others, end(told, folder, ending)].join('\n\n');
}

const shownPerFile = 20;

function block(head: string, groups: readonly Alike[]): string {
  const more = groups.length - shownPerFile;
  return [
    head,
    ...groups.slice(0, shownPerFile).map((group) => `  ${group.severity === 'error' ? '✗' : '!'} ${groupWords(group)}`),
    ...(more > 0 ? [`  … và ${formatNumber(more)} loại nữa, xem report.json.`] : []),
  ].join('\n');
}

function heading(file: FileReport): string {
  const place = placeWords(file);
  if (file.header_line === null) return `${place} · chưa đọc được dòng nào`;
  const why = file.set_aside > 0 ? ' (dòng tiêu đề, dòng tổng, dòng trống…)' : '';
  const counts = [file.read, file.accepted, file.rejected, file.set_aside];
  const [read, accepted, rejected, aside] = counts.map((rows) => formatNumber(rows));
  return `${place} · đã đọc ${read} dòng: nhận ${accepted}, từ chối ${rejected}, bỏ qua ${aside}${why}`;
}

function soundFiles(files: readonly FileReport[]): string {
  const rows = formatNumber(sum(files, 'accepted'));
  return `${formatNumber(files.length)} tệp khác không có lỗi, không có cảnh báo: nhận đủ ${rows} dòng.`;
}

/** One line for all that is alike; a fault that stands alone keeps its own sentence. */
function groupWords(group: Alike): string {
  const { first, isMixed, isSameMessage } = group;
  if (group.count === 1) return sentence(first);
  if (isMixed || !isSameMessage) {
    const kind = isMixed ? 'Các loại khác' : titleOf(first.code);
    const line = first.line === null ? '' : ` dòng ${first.line}`;
    return `${kind}: ${linesWords(group)}, ví dụ${line}${words(first)}`;
  }
  const column = first.column === null ? ':' : ` ${columnWords(first)}:`;
  const values = [...group.values.map(inQuotes), ...(group.hasMoreValues ? ['…'] : [])].join(', ');
  const advice = group.isSameSuggestion ? adviceWords(first) : '';
  return `${linesWords(group)}${column}${values && ` ${values}`} ${first.message}${advice}`;
}

function linesWords({ count, lines }: Alike): string {
  if (lines.length === 0) return `${formatNumber(count)} chỗ`;
  const more = count - lines.length;
  return `${formatNumber(count)} dòng (${lines.join(', ')}${more > 0 ? ` và ${formatNumber(more)} dòng nữa` : ''})`;
}

function end({ files, groups }: Told, folder: string, ending: Ending): string {
  const rejected = sum(files, 'rejected');
  const warnings = groups.filter(({ severity }) => severity === 'warning').reduce((all, { count }) => all + count, 0);
  const [accepted, refused, noted] = [sum(files, 'accepted'), rejected, warnings].map((rows) => formatNumber(rows));
  const rejects = rejected > 0 ? `; các dòng bị từ chối: ${shownPath(folder, 'rejects/')}` : '';
  return [
    `Đã đọc ${formatNumber(files.length)} tệp: nhận ${accepted} dòng, từ chối ${refused} dòng, ${noted} cảnh báo.`,
    `Báo cáo đầy đủ: ${shownPath(folder, 'report.json')}${rejects}`,
    ...nextStep({ ending, rejected, warnings }),
  ].join('\n');
}

function nextStep({ ending, rejected, warnings }: { ending: Ending; rejected: number; warnings: number }): string[] {
  if (ending === 'stopped') return ['Hãy sửa các lỗi trên rồi chạy lại.'];
  if (ending === 'rowsRejected')
    return [
      'Hãy sửa các lỗi trên rồi chạy lại.',
      'Nếu cần ngay, chạy npm run ingest hoặc npm run build với --allow-rejects: các dòng bị từ chối không được tính.',
    ];
  if (rejected > 0)
    return [`Không tính ${formatNumber(rejected)} dòng bị từ chối: sửa ở tệp gốc rồi chạy lại để số liệu đủ.`];
  return warnings > 0 ? ['Mọi dòng đều được nhận; hãy xem lại các cảnh báo ở tệp gốc.'] : [];
}

function sum(files: readonly FileReport[], what: 'accepted' | 'rejected'): number {
  return files.reduce((all, file) => all + file[what], 0);
}

/** As short as it can be typed from here. */
function shownPath(folder: string, name: string): string {
  const below = relative(process.cwd(), folder);
  const shown = below.startsWith('..') ? folder : below || '.';
  return `${shown.replaceAll('\\', '/').replace(/\/$/, '')}/${name}`;
}
