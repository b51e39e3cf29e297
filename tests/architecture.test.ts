import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

interface Import {
  /** Both as paths of the project; a package keeps its own name. */
  readonly from: string;
  readonly to: string;
  readonly isLate: boolean;
}

const sources = ['src', 'scripts', 'tests'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|astro|svelte)$/.test(entry.name))
    .map((entry) => projectPath(join(entry.parentPath, entry.name))),
);

const imports = sources.flatMap(importsOf);

function importsOf(from: string): Import[] {
  const text = readFileSync(join(root, from), 'utf8');
  const late = [...text.matchAll(/import\(\s*['"]([^'"]+)['"]\s*\)/g)].map(([, name = '']) => ({ name, isLate: true }));
  const early = [...text.matchAll(/^\s*(?:import|export)\s+(?:[^'"();]*?from\s+)?['"]([^'"]+)['"]/gm)].map(
    ([, name = '']) => ({ name, isLate: false }),
  );
  return [...late, ...early].map(({ name, isLate }) => ({ from, to: targetOf(from, name), isLate }));
}

function targetOf(from: string, name: string): string {
  return name.startsWith('.') ? projectPath(resolve(root, dirname(from), name.replace(/\?.*$/, ''))) : name;
}

function projectPath(path: string): string {
  return relative(root, path).split(sep).join('/');
}

/** The imports that break a rule, as "from → to", so that a failure names both files. */
function breaking(rule: (one: Import) => boolean): string[] {
  return imports.filter(rule).map(({ from, to }) => `${from} → ${to}`);
}

const isTest = (path: string): boolean => path.startsWith('tests/') || path.endsWith('.test.ts');
const inside = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);

test('the site imports nothing of the scripts', () => {
  expect(breaking(({ from, to }) => inside(from, 'src') && !isTest(from) && inside(to, 'scripts'))).toEqual([]);
});

test('the database, the texts and the model stand alone', () => {
  const alone = ['src/db', 'src/text', 'src/model'];
  expect(
    breaking(({ from, to }) =>
      alone.some((folder) => inside(from, folder) && !isTest(from) && inside(to, 'src') && !inside(to, folder)),
    ),
  ).toEqual([]);
});

test('a dashboard knows neither engine, component nor framework', () => {
  const isDashboard = (path: string): boolean =>
    (inside(path, 'src/dashboards') || inside(path, 'src/internal/dashboards')) && !isTest(path);
  const isForbidden = (to: string): boolean =>
    /^src\/db\/(node|browser)\.ts$|^src\/(internal\/)?components\/|^astro:|^svelte/.test(to);
  expect(breaking(({ from, to }) => isDashboard(from) && isForbidden(to))).toEqual([]);
});

test('a component opens no database, but for the browser’s on first use', () => {
  const isComponent = (path: string): boolean =>
    inside(path, 'src/components') || inside(path, 'src/internal/components');
  expect(
    breaking(
      ({ from, to, isLate }) =>
        isComponent(from) && (to === 'src/db/node.ts' || (to === 'src/db/browser.ts' && !isLate)),
    ),
  ).toEqual([]);
});

test('nothing outside the internal site imports it', () => {
  expect(
    breaking(({ from, to }) => !inside(from, 'src/internal') && !isTest(from) && inside(to, 'src/internal')),
  ).toEqual([]);
});

test('only the database, the scripts and the tests know the engines', () => {
  const isEngine = (to: string): boolean => to.startsWith('@duckdb/') || to.startsWith('apache-arrow');
  expect(
    breaking(({ from, to }) => isEngine(to) && !inside(from, 'src/db') && !inside(from, 'scripts') && !isTest(from)),
  ).toEqual([]);
});

test('only the ingest reads CSV', () => {
  expect(breaking(({ from, to }) => to === 'papaparse' && !inside(from, 'scripts/ingest') && !isTest(from))).toEqual(
    [],
  );
});

test('only the chart draws charts', () => {
  expect(
    breaking(
      ({ from, to }) => to.startsWith('chart.js') && !/^src\/components\/(Chart\.svelte|chart-theme)/.test(from),
    ),
  ).toEqual([]);
});

test('only the annex of a report writes documents of Word', () => {
  expect(breaking(({ from, to }) => to === 'docx' && !inside(from, 'src/internal/dashboards/report/annex'))).toEqual(
    [],
  );
});

test('only the search knows its engine, and of the site it knows the texts alone', () => {
  const ownEngine = breaking(({ from, to }) => to === 'minisearch' && !inside(from, 'src/search'));
  const strangers = breaking(
    ({ from, to }) =>
      inside(from, 'src/search') && !isTest(from) && inside(to, 'src') && !/^src\/(search|text)\//.test(to),
  );
  expect([...ownEngine, ...strangers]).toEqual([]);
});

test('a page holds no SQL', () => {
  const pages = sources.filter((path) => path.endsWith('.astro') && /src\/(internal\/)?pages\//.test(path));
  expect(pages.filter((path) => /\bSELECT\b[\s\S]*\bFROM\b/.test(readFileSync(join(root, path), 'utf8')))).toEqual([]);
});

test('Vietnamese sentences stand in src/text and scripts only', () => {
  const marked = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
  const elsewhere = sources.filter((path) => inside(path, 'src') && !inside(path, 'src/text') && !isTest(path));
  // The row types repeat the model's own comments.
  const shown = elsewhere.filter((path) => !path.endsWith('/rows.ts'));
  expect(shown.filter((path) => marked.test(withoutComments(readFileSync(join(root, path), 'utf8'))))).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(^|\s)\/\/.*$/gm, '');
}
