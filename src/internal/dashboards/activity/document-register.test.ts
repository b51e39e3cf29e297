import { expect, test } from 'vitest';
import type { DocumentUsesRow, DocumentsRow } from '../rows.ts';
import { toView } from './document-register.ts';

const plan: DocumentsRow = {
  ...{ document_id: 'kh', first_year: 2023, last_year: 2023, number: null, issued: '2023-02', kind: 'Kế hoạch' },
  ...{ title: 'Kế hoạch năm', issuer: 'UBND huyện', note: null, source_file: '2023/van-ban.csv', source_line: 2 },
};
const directive: DocumentsRow = { ...plan, document_id: 'ct', kind: 'Chỉ thị', number: '34-CT/TW' };
const use: DocumentUsesRow = {
  ...{ document_id: 'ct', kind: 'document', year: null, code: 'kh', name: 'Kế hoạch', amount: null },
};
const linkOf = (own: Partial<DocumentUsesRow>) =>
  toView([directive], [{ ...use, ...own }]).entries[0]?.uses[0]?.links[0];

test('a document without a number says so and knows its month', () => {
  expect(toView([plan], []).table.groups[0]?.rows[0]?.cells).toMatchObject({
    number: { text: 'chưa có số' },
    date: '02/2023',
  });
});

test('kinds stand by their weight', () => {
  expect(toView([plan, directive], []).table.groups.map(({ label }) => label)).toEqual(['Chỉ thị', 'Kế hoạch']);
});

test('a document says what it rests on and what rests on it', () => {
  expect(toView([plan, directive], [use]).entries).toMatchObject([
    { id: 'ct', bases: [], uses: [{ heading: 'Văn bản', links: [{ path: '#kh' }] }] },
    { id: 'kh', bases: [{ label: 'Chỉ thị 34-CT/TW', path: '#ct' }], uses: [] },
  ]);
});

test('a task that rests on a document is a way to its page', () => {
  expect(linkOf({ kind: 'task', year: 2023, code: '2023-Q1-1' })?.path).toBe(
    '/noi-bo/tien-do/2023/nhiem-vu/2023-q1-1/',
  );
});

test('a rule that rests on a document is a way to its definition', () => {
  expect(linkOf({ kind: 'rule', code: 'R30' })?.path).toBe('/noi-bo/cach-tinh/quy-tac/#R30');
});

test('an award decision is a way to its rows', () => {
  expect(linkOf({ kind: 'decision', year: 2023, code: '39', name: '1415/QĐ-UBND', amount: 9 })).toEqual({
    label: '1415/QĐ-UBND: 9 dòng',
    path: '/noi-bo/quyet-dinh/2023/dong/#qd-39',
  });
});
