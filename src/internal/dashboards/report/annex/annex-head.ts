import type { Table } from 'docx';
import { Paragraph, TextRun, convertMillimetersToTwip } from 'docx';
import { annexText as words } from '../../../../text/internal-annex.ts';
import { paperText } from '../../../../text/internal-paper.ts';
import { text } from '../../../../text/vi.ts';
import type { Annex } from './annex.ts';
import { annexColumns } from './annex-columns.ts';
import { writtenWidth } from './annex-page.ts';
import { bodyName } from './body-name.ts';

/** In millimetres; the nation's name takes one line. */
const left = 66;
const right = writtenWidth - left;

/**
 * How the annex opens: who issues it, the nation and its motto, then what it is an annex of. Layout: NĐ 30/2020/NĐ-CP,
 * appendix I, part I, sections II.1–4 and III.1.
 */
export function annexHead({ report, head, place, council, asOf, sampleNote }: Annex): (Paragraph | Table)[] {
  const [superior, body] = [bodyName(head.superior, place), bodyName(head.issuer, place)];
  const issuer = [line('Superior', superior), line('Issuer', body), rule(left, 26)];
  const nation = [
    ...[line('Nation', paperText.nation), line('Motto', paperText.motto), rule(right, 58)],
    line('PlaceAndDate', head.placeAndDate),
  ];
  return [
    annexColumns([
      { width: left, children: issuer },
      { width: right, children: nation },
    ]),
    ...(sampleNote === null ? [] : [sample(sampleNote)]),
    line('AnnexLabel', words.label),
    line('Title', endingTogether(report.title)),
    line('Subtitle', words.belongsTo(asOf.slice(0, 4), council)),
  ];
}

function line(style: string, text: string): Paragraph {
  return new Paragraph({ style, text });
}

/** The year of a title does not stand on a line of its own. */
function endingTogether(title: string): string {
  return title.replaceAll(/ (?=\S+( \S+)?$)/g, '\u00a0');
}

/** A rule of a length in the middle of a width. */
function rule(width: number, length: number): Paragraph {
  const indent = convertMillimetersToTwip((width - length) / 2);
  return new Paragraph({ style: 'Rule', indent: { left: indent, right: indent } });
}

function sample(note: string): Paragraph {
  const label = new TextRun({ text: words.sample(text.sample.title), style: 'Emphasised' });
  return new Paragraph({ style: 'Sample', children: [label, new TextRun(note)] });
}
