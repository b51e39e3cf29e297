import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fixtureWith, temporaryFolder } from './data-folder.ts';
import { textRows, workbookOf } from './workbook.ts';

/** Clears a terminal, names its window, turns its colours, rings; turns the direction of what follows. */
const steering = '\u001b[2J\u001b]0;chủ\u0007\u009b31m\u202e\u2066\b';

/** Data in which all that a message may quote steers the terminal: file, column, sheet, setting, cell. */
function steeringFolder(): string {
  const council = textRows([
    ['Hội đồng', 'Họ và tên', 'Chức vụ', 'Vai trò'],
    ['Sai', 'A', 'B', 'C'],
  ]);
  return fixtureWith({
    [`2026/${steering}.csv`]: 'a,b\n',
    '2026/sang-kien.csv': (text) => text.replace('\n', `,Cột ${steering}\n`).replace('Cơ sở', `Cơ ${steering} sở!`),
    '2026/hoi-dong.csv': null,
    '2026/hoi-dong.xlsx': workbookOf([{ name: 'B\u202e\u2066ảng', rows: council }]),
    'don-vi-to-chuc.yaml': (text) => `${text}"la\\e[2J\\x9b\\u202e": "x"\nten_goi: "\\e]0;x\\a"\n`,
  });
}

/** What a terminal acts upon, besides line breaks. */
const acted = /[^\P{Cc}\n]|\p{Cf}|[\u2028\u2029]/gu;

const out = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(json|csv)$/.test(name));

test('nothing that the data hold steers the terminal of who reads the messages, the report or the rejected rows', () => {
  const folder = temporaryFolder();
  const words = [join(import.meta.dirname, '../scripts/ingest.ts'), '--data', steeringFolder(), '--out', folder];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect(stdout + stderr).toContain('cột "Phạm vi ảnh hưởng": "Cơ [2J]0;chủ31m sở!"');
  expect(out(folder)).toContain('rejects/2026/sang-kien.csv');
  // Rejected rows are a file for Excel: a byte order mark at its beginning, CRLF at the end of each line.
  const written = out(folder).map((name) => readFileSync(join(folder, name), 'utf8').replace(/^\ufeff|\r(?=\n)/g, ''));
  expect([stdout, stderr, ...written].flatMap((text) => text.match(acted) ?? [])).toEqual([]);
});
