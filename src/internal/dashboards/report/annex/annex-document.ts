import { Document, Packer } from 'docx';
import { annexText as words } from '../../../../text/internal-annex.ts';
import type { Annex } from './annex.ts';
import { annexBody } from './annex-body.ts';
import { annexHead } from './annex-head.ts';
import { annexPage, headingNumbers } from './annex-page.ts';
import { coreProperties } from './annex-properties.ts';
import { annexSignatures } from './annex-signatures.ts';
import { annexStyles, annexTableStyle } from './annex-styles.ts';
import { datedZip } from './dated-zip.ts';

/** The annex as a document of Word, in which the office goes on writing. */
export async function annexDocument(annex: Annex): Promise<Uint8Array<ArrayBuffer>> {
  const document = new Document({
    title: words.subject(annex.report.title),
    creator: annex.council,
    // The version from which Word does not speak of compatibility.
    compatibility: { version: 15 },
    styles: annexStyles,
    externalStyles: annexTableStyle,
    numbering: headingNumbers,
    sections: [annexPage([...annexHead(annex), ...annexBody(annex), ...annexSignatures()])],
  });
  return datedZip(await Packer.toBuffer(document, undefined, [coreProperties(annex)]), annex.asOf);
}
