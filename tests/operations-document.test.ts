import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { sources } from '../scripts/ingest/sources/all.ts';

const root = join(import.meta.dirname, '..');
const documents = ['README.md', ...readdirSync(join(root, 'docs')).map((file) => `docs/${file}`)].filter((file) =>
  file.endsWith('.md'),
);
const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };

test('every command that a document names is there, with every option that it is given', () => {
  const called = documents.flatMap((file) => callsIn(file));
  expect(called.length).toBeGreaterThan(40);
  expect(called.filter(({ command, options }) => !options.every((option) => takes(command, option)))).toEqual([]);
});

test('every link from a document leads to a file, and its anchor to a heading there', () => {
  const links = documents.flatMap((file) => linksIn(file));
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter(({ from, to }) => !leads(from, to))).toEqual([]);
});

test('every file of data that the operations document names is read', () => {
  const files = new Set(sources.map(({ file }) => file));
  const named = [...read('docs/van-hanh.md').matchAll(/`(?:\d{4}\/)?([\w/-]+\.csv)`/g)].map(([, file = '']) => file);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((file) => !files.has(file))).toEqual([]);
});

test('every column that the operations document tells to fill in is one of a file', () => {
  const headers = new Set(sources.flatMap(({ columns }) => Object.values(columns).map(({ header }) => header)));
  const filled = /cột "([^"]+)"|"([^"]+)" (?:=|thành) |[Ss]ửa "([^"]+)"/g;
  const named = [...read('docs/van-hanh.md').matchAll(filled)].map((found) => found.slice(1).find(Boolean));
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter((column) => column === undefined || !headers.has(column))).toEqual([]);
});

interface Call {
  readonly file: string;
  readonly command: string;
  readonly options: readonly string[];
}

/** What is typed, in code within a sentence or in a block of its own. */
function callsIn(file: string): Call[] {
  const text = read(file);
  const written = [...text.matchAll(/```\w*\n([\s\S]*?)```|`([^`\n]+)`/g)].flatMap(([, block, inline]) =>
    (block ?? inline ?? '').split('\n'),
  );
  return written.flatMap((line) => {
    const [, command] = /npm run ([\w-]+)/.exec(line) ?? [];
    const options = [...line.matchAll(/ --([a-z][a-z-]*)/g)].map(([, option = '']) => option);
    return command === undefined ? [] : [{ file, command, options }];
  });
}

/** Whether the script of the command declares the option. */
function takes(command: string, option: string): boolean {
  const [, path] = /^node (scripts\/[\w-]+\.ts)$/.exec(scripts[command] ?? '') ?? [];
  return path !== undefined && (option === 'help' || new RegExp(`\\b'?${option}'?: `).test(read(path)));
}

interface Link {
  readonly from: string;
  readonly to: string;
}

function linksIn(from: string): Link[] {
  return [...read(from).matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, to = '']) => ({ from, to }))
    .filter(({ to }) => !/^(https?|mailto):/.test(to));
}

function leads(from: string, to: string): boolean {
  const [path = '', anchor] = to.split('#');
  const file = path === '' ? from : join(dirname(from), path);
  if (!existsSync(join(root, file))) return false;
  return anchor === undefined || anchorsOf(file).includes(decodeURI(anchor));
}

/** As GitHub makes them of headings. */
function anchorsOf(file: string): string[] {
  return [...read(file).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

function read(file: string): string {
  return readFileSync(join(root, file), 'utf8');
}
