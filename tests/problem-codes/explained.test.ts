import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemCodes } from '../../scripts/ingest/report/problem-code.ts';
import { allCodes } from './codes.ts';
import { examples } from './examples.ts';

/** What the officer's document says of one code, or of the codes of one kind of fault. */
interface Section {
  readonly title: string;
  readonly codes: readonly string[];
  /** Sentences of the program, each a block quotation. */
  readonly quoted: readonly string[];
}

const document = readFileSync(join(import.meta.dirname, '../../docs/loi-du-lieu.md'), 'utf8');
const sections = document
  .split(/^(?=#{2,3} )/m)
  .filter((part) => part.startsWith('### '))
  .map(readSection);
const explained = sections.flatMap(({ codes }) => codes);

test('every code has a section', () => {
  expect(allCodes.filter((code) => !explained.includes(code))).toEqual([]);
});

test('every section is of codes that there are', () => {
  const strange = sections.filter(({ codes }) => codes.length === 0 || codes.some((code) => !allCodes.includes(code)));
  expect(strange.map(({ title }) => title)).toEqual([]);
});

test('the sections stand in the order of the codes', () => {
  const own = new Set<string>(problemCodes);
  expect(explained.filter((code) => own.has(code))).toEqual(problemCodes.filter((code) => explained.includes(code)));
});

test.each(sections)('$title quotes what the program says', ({ codes, quoted }) => {
  const told = examples.filter(({ code }) => codes.includes(code)).flatMap((example) => example.told);
  expect(quoted).not.toEqual([]);
  expect(told).toEqual(expect.arrayContaining([...quoted]));
});

/** A section is named by its code, or lists its codes after "Mã lỗi:". */
function readSection(part: string): Section {
  const [heading = '', ...paragraphs] = part.split(/\n{2,}/);
  const listed = [heading, ...paragraphs.filter((paragraph) => paragraph.startsWith('Mã lỗi:'))].join(' ');
  const quotations = paragraphs.filter((paragraph) => paragraph.startsWith('> '));
  return {
    title: heading.replace('### ', ''),
    codes: [...listed.matchAll(/`([a-z\d-]+)`/g)].map(([, code = '']) => code),
    quoted: quotations.map((quotation) => quotation.trimEnd().replace(/^> /gm, '').replaceAll('\n', ' ')),
  };
}
