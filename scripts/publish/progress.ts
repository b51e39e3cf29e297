import type { WriteStream } from 'node:tty';
import { formatPercent } from '../../src/text/format.ts';
import { terminalLine } from '../terminal-line.ts';

/** Says what is being done and, on a terminal, how far it is. */
export interface Progress {
  begin(step: string): void;
  /** From 0 to 1. */
  show(share: number): void;
  end(): void;
}

export function progressOn(stream: Pick<WriteStream, 'isTTY' | 'write'>): Progress {
  let step = '';
  const put = terminalLine(stream);
  return {
    begin(name) {
      step = name;
      if (stream.isTTY) put(`${step}…`);
      else stream.write(`${step}…\n`);
    },
    show: (share) => put(`${step}… ${formatPercent(share, 0)}`),
    end() {
      put(`${step}… xong`);
      if (stream.isTTY) stream.write('\n');
    },
  };
}
