import {
  AlignmentType,
  Header,
  LevelFormat,
  LevelSuffix,
  PageNumber,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
} from 'docx';
import type { INumberingOptions, ISectionOptions } from 'docx';

const mm = convertMillimetersToTwip;

/** What of a sheet is written on, in millimetres: A4 upright within the margins of NĐ 30/2020/NĐ-CP, appendix I. */
export const writtenWidth = 210 - 30 - 15;

/** A4 upright; the number of the page stands in the top margin, from the second page on. */
export function annexPage(children: ISectionOptions['children']): ISectionOptions {
  const number = new Paragraph({ style: 'Header', children: [new TextRun({ children: [PageNumber.CURRENT] })] });
  const none = new Paragraph({ style: 'Header' });
  return {
    properties: {
      titlePage: true,
      page: {
        size: { width: mm(210), height: mm(297) },
        margin: { top: mm(20), right: mm(15), bottom: mm(20), left: mm(30), header: mm(10), footer: mm(10) },
      },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [none] }) },
    children,
  };
}

/** Word counts the sections itself: a section that is added or moved takes its number. */
export const headingNumbers: INumberingOptions = {
  config: [
    {
      reference: 'headings',
      levels: [
        {
          ...{ level: 0, format: LevelFormat.DECIMAL, text: '%1.', suffix: LevelSuffix.SPACE },
          ...{ alignment: AlignmentType.LEFT, style: { style: 'Heading1' } },
        },
      ],
    },
  ],
};
