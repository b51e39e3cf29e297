import { styleText } from 'node:util';

/** A terminal report with its marks and headings in colour, where the stream and its reader want that. */
export function inColour(report: string, stream: NodeJS.WritableStream): string {
  const style = (format: Parameters<typeof styleText>[0], words: string): string =>
    styleText(format, words, { stream });
  return report
    .replace(/^(?! ).+(?=\n {2}[✗!] )/gm, (heading) => style('bold', heading))
    .replace(/^ {2}✗(?= )/gm, (mark) => style('red', mark))
    .replace(/^ {2}!(?= )/gm, (mark) => style('yellow', mark));
}
