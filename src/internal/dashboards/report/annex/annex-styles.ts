import type { ICharacterStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import { AlignmentType, BorderStyle, LineRuleType } from 'docx';
import { annexText } from '../../../../text/internal-annex.ts';

// Letters are measured in half points, distances in twentieths of a point.

const names = annexText.styles;
const indent = { firstLine: 567 };
const center = { alignment: AlignmentType.CENTER };

/**
 * Every look of the annex has a name, so that an office changes it once in Word. Layout: NĐ 30/2020/NĐ-CP, appendix I.
 * Those of Word itself keep the ids by which it knows them.
 */
export const annexStyles: IStylesOptions = {
  default: {
    document: { run: { font: 'Times New Roman', size: 26, language: { value: 'vi-VN', eastAsia: 'vi-VN' } } },
    title: { quickFormat: true, run: { bold: true, allCaps: true, size: 28 }, paragraph: center },
    heading1: {
      quickFormat: true,
      next: 'BodyText',
      run: { bold: true },
      paragraph: {
        ...{ keepNext: true, keepLines: true, outlineLevel: 0, spacing: { before: 240, after: 60 } },
        numbering: { reference: 'headings', level: 0 },
      },
    },
    heading2: {
      quickFormat: true,
      next: 'BodyText',
      run: { bold: true, italics: true },
      paragraph: { keepNext: true, outlineLevel: 1, spacing: { before: 180, after: 60 } },
    },
    caption: {
      quickFormat: true,
      run: { italics: true, size: 24 },
      paragraph: { ...center, keepNext: true, keepLines: true, spacing: { before: 180, after: 80 } },
    },
  },
  paragraphStyles: [
    ...documentStyles(),
    ...tableStyles(),
    style('Signer', names.signer, { run: { bold: true, allCaps: true }, paragraph: { ...center, keepNext: true } }),
    style('SignerHow', names.signerHow, { run: { italics: true }, paragraph: center }),
  ],
  characterStyles: [
    character('Emphasised', names.emphasised, { bold: true }),
    character('CellNote', names.note, { size: 19, bold: false }),
  ],
};

function documentStyles(): IParagraphStyleOptions[] {
  const rule = { style: BorderStyle.SINGLE, size: 6, space: 1, color: 'auto' };
  const thin = { before: 40, line: 80, lineRule: LineRuleType.EXACT };
  return [
    style('BodyText', 'Body Text', {
      paragraph: {
        ...{ alignment: AlignmentType.BOTH, indent },
        spacing: { before: 60, after: 60, line: 276, lineRule: LineRuleType.AUTO },
      },
    }),
    style('Header', 'header', { paragraph: center }),
    style('Subtitle', 'Subtitle', {
      run: { italics: true },
      paragraph: { ...center, spacing: { before: 60, after: 160 } },
    }),
    style('Superior', names.superior, { run: { allCaps: true, size: 24 }, paragraph: center }),
    style('Issuer', names.issuer, { run: { bold: true, allCaps: true, size: 24 }, paragraph: center }),
    style('Nation', names.nation, { run: { bold: true, size: 24 }, paragraph: center }),
    style('Motto', names.motto, { run: { bold: true }, paragraph: center }),
    style('Rule', names.rule, { run: { size: 4 }, paragraph: { border: { top: rule }, spacing: thin } }),
    style('PlaceAndDate', names.placeAndDate, {
      ...{ run: { italics: true }, paragraph: { ...center, spacing: { before: 80 } } },
    }),
    style('Sample', names.sample, {
      run: { italics: true, size: 20 },
      paragraph: { ...center, spacing: { before: 120 } },
    }),
    style('AnnexLabel', names.label, {
      ...{ run: { bold: true, size: 28 }, paragraph: { ...center, spacing: { before: 360 } } },
    }),
  ];
}

function tableStyles(): IParagraphStyleOptions[] {
  const run = { size: 22 };
  return [
    style('TableHead', names.head, { run: { ...run, bold: true }, paragraph: { ...center, keepNext: true } }),
    style('TableText', names.words, { run, paragraph: { alignment: AlignmentType.LEFT } }),
    style('TableNumber', names.number, { run, paragraph: { alignment: AlignmentType.RIGHT } }),
    style('TableMiddle', names.middle, { run, paragraph: center }),
    style('TableGroup', names.group, { run: { ...run, bold: true }, paragraph: { keepNext: true } }),
    style('TableEmpty', names.empty, { run: { italics: true }, paragraph: { indent } }),
    style('TableFootnote', names.footnote, {
      ...{ run: { ...run, italics: true }, paragraph: { spacing: { before: 60 } } },
    }),
  ];
}

function style(id: string, name: string, look: Omit<IParagraphStyleOptions, 'id' | 'name'>): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...look };
}

function character(id: string, name: string, run: NonNullable<ICharacterStyleOptions['run']>): ICharacterStyleOptions {
  return { id, name, quickFormat: true, run };
}

/** The library has no words of its own for the look of a table. */
export const annexTableStyle = [
  '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  `<w:style w:type="table" w:customStyle="1" w:styleId="Figures"><w:name w:val="${names.table}"/>`,
  '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr>',
  `<w:tblBorders>${sides('top', 'left', 'bottom', 'right', 'insideH', 'insideV')}</w:tblBorders>`,
  '<w:tblCellMar><w:top w:w="30" w:type="dxa"/><w:left w:w="85" w:type="dxa"/>',
  '<w:bottom w:w="30" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar>',
  '</w:tblPr></w:style></w:styles>',
].join('');

function sides(...names: string[]): string {
  return names.map((name) => `<w:${name} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('');
}
