import type { WriteStream } from 'node:tty';
import { formatPercent } from '../../../src/text/format.ts';
import { terminalLine } from '../../terminal-line.ts';

/** Shows how far the reading of a long file is, on one line of a terminal that is wiped in the end. */
export interface ProgressBar {
  /** How far the file is read, from 0 to 1, and its size in bytes. */
  show(file: string, read: { readonly share: number; readonly size: number }): void;
  wipe(): void;
}

/** A shorter file is read before anyone has seen the bar. */
const longFile = 2 << 20;
const width = 24;

/** Shows nothing where nobody looks on: a file, a pipe. */
export function progressBar(stream: Pick<WriteStream, 'isTTY' | 'write'>): ProgressBar {
  const put = terminalLine(stream);
  return {
    show(file, { share, size }) {
      if (size < longFile) return;
      const filled = Math.round(share * width);
      put(`  ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${formatPercent(share, 0)} · đang đọc ${file}`);
    },
    wipe: () => put(''),
  };
}
