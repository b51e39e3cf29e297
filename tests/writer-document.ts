/** What LibreOffice Writer reads in a document, from the document that it writes as one XML file (.fodt). */
export interface WriterDocument {
  readonly headings: readonly string[];
  /** Those that are no heading and stand in no table. */
  readonly paragraphs: readonly string[];
  /** The tables with a head that is repeated on each page; a cell over several columns is one. */
  readonly tables: readonly WriterTable[];
}

export interface WriterTable {
  readonly head: readonly Cells[];
  readonly rows: readonly Cells[];
}

type Cells = readonly string[];

const tableParts = /<table:table(?=[ >])[\s\S]*?<\/table:table>/g;

export function writerDocument(xml: string): WriterDocument {
  const body = xml.slice(xml.indexOf('<office:body'));
  return {
    headings: elements(body, 'text:h').map(wordsOf),
    paragraphs: elements(body.replaceAll(tableParts, ''), 'text:p')
      .map(wordsOf)
      .filter((words) => words !== ''),
    tables: elements(body, 'table:table').flatMap((table) => {
      const [head] = elements(table, 'table:table-header-rows');
      return head === undefined ? [] : [{ head: rowsOf(head), rows: rowsOf(table.replace(head, '')) }];
    }),
  };
}

function rowsOf(part: string): Cells[] {
  return elements(part, 'table:table-row').map((row) => elements(row, 'table:table-cell').map(wordsOf));
}

/** None of these stands within another of its kind. */
function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<${name}(?=[ >/])[^>]*?(?:/>|>[\\s\\S]*?</${name}>)`, 'g')) ?? [];
}

/** The words of an element, its lines as one. */
function wordsOf(xml: string): string {
  const lines = xml.replaceAll(/<text:(line-break|s|tab)[^>]*>/g, ' ');
  const words = lines.replaceAll(/<[^>]*>/g, '');
  return plain(unescaped(words));
}

function unescaped(xml: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => signs[name] ?? '');
}

/** Words as they are compared: blanks of any kind and number are one. */
export function plain(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim();
}
