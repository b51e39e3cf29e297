import { annexText as words } from '../../../../text/internal-annex.ts';
import type { Annex } from './annex.ts';

/** What Word shows of the file: in place of the library's own part, which holds the time at which it was written. */
export function coreProperties({ report, council, asOf }: Annex): { path: string; data: string } {
  const day = `${asOf}T00:00:00Z`;
  const data = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escaped(words.subject(report.title))}</dc:title>`,
    `<dc:creator>${escaped(council)}</dc:creator>`,
    '<dc:language>vi-VN</dc:language>',
    `<dcterms:created xsi:type="dcterms:W3CDTF">${day}</dcterms:created>`,
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${day}</dcterms:modified>`,
    '</cp:coreProperties>',
  ].join('');
  return { path: 'docProps/core.xml', data };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
