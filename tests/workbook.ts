import { zipOf } from './zip.ts';

/** A sheet as Excel writes it: the XML of its rows, and what else the case needs. */
export interface SheetXml {
  readonly name: string;
  readonly rows: string;
  /** `state="hidden"` and the like. */
  readonly attributes?: string;
  /** What follows the rows, such as merged cells. */
  readonly behind?: string;
  readonly kind?: 'worksheet' | 'chartsheet';
}

/** Number formats by the style that a cell of `workbookOf` names: `<c s="1">`. */
const formats = [
  'dd/mm/yyyy',
  '0%',
  '0.0%',
  '@',
  '0.00',
  '00000',
  'dd/mm/yyyy hh:mm',
  '0.0" %"',
  'mmm-yy',
  '[$-1010000]0.0',
];

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The bytes of a workbook, made part by part so that they owe nothing to the library under test. */
export function workbookOf(sheets: readonly SheetXml[], workbook = ''): Uint8Array {
  const bodies = sheets.map(({ rows, behind = '', kind = 'worksheet' }, at) => [
    `xl/${kind}s/sheet${at + 1}.xml`,
    `<${kind} ${main}><sheetData>${rows}</sheetData>${behind}</${kind}>`,
  ]);
  const listed = sheets.map(
    ({ name, attributes = '' }, at) => `<sheet name="${name}" sheetId="${at + 1}" ${attributes} r:id="rId${at + 1}"/>`,
  );
  const targets = sheets.map(({ kind = 'worksheet' }, at) => relation(at + 1, kind, `${kind}s/sheet${at + 1}.xml`));
  return zipOf({
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': relations([relation(1, 'officeDocument', 'xl/workbook.xml')]),
    'xl/workbook.xml': `<workbook ${main} xmlns:r="${office}">${workbook}<sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([...targets, relation(sheets.length + 1, 'styles', 'styles.xml')]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(bodies),
  });
}

/** A workbook with one sheet "Bảng 1" of rows of text. */
export function textWorkbook(rows: readonly (readonly string[])[]): Uint8Array {
  return workbookOf([{ name: 'Bảng 1', rows: textRows(rows) }]);
}

/** Rows of text, from the first on. */
export function textRows(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `<row>${cells.map(textCell).join('')}</row>`).join('');
}

function textCell(text: string): string {
  return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}

function relation(id: number, type: string, target: string): string {
  return `<Relationship Id="rId${id}" Type="${office}/${type}" Target="${target}"/>`;
}

function relations(all: readonly string[]): string {
  const xmlns = 'http://schemas.openxmlformats.org/package/2006/relationships';
  return `<Relationships xmlns="${xmlns}">${all.join('')}</Relationships>`;
}

const escaped = formats.map((format) => format.replaceAll('"', '&quot;'));
const numFmts = escaped.map((format, at) => `<numFmt numFmtId="${200 + at}" formatCode="${format}"/>`);
const xfs = ['<xf numFmtId="0"/>', ...formats.map((_, at) => `<xf numFmtId="${200 + at}" applyNumberFormat="1"/>`)];
const styles = `<styleSheet ${main}><numFmts>${numFmts.join('')}</numFmts><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`;
