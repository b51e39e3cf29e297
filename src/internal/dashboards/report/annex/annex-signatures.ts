import type { Table } from 'docx';
import { Paragraph } from 'docx';
import { totalsText } from '../../../../text/internal-totals.ts';
import { annexColumns } from './annex-columns.ts';
import { writtenWidth } from './annex-page.ts';

const words = totalsText.signatures;

/** Where the annex is signed. Layout: NĐ 30/2020/NĐ-CP, appendix I, part I, section II.7. */
export function annexSignatures(): (Paragraph | Table)[] {
  const width = writtenWidth / 2;
  return [
    new Paragraph({ style: 'BodyText', keepNext: true }),
    annexColumns(
      [
        { width, children: signer(words.compiler, words.compilerHow) },
        { width, children: signer(words.head, words.headHow) },
      ],
      35,
    ),
  ];
}

function signer(title: string, how: string): Paragraph[] {
  return [new Paragraph({ style: 'Signer', text: title }), new Paragraph({ style: 'SignerHow', text: how })];
}
