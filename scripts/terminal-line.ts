import type { WriteStream } from 'node:tty';

/** Writes a line in the place of the one before; nothing where nobody looks on: into a file, a pipe. */
export function terminalLine(stream: Pick<WriteStream, 'isTTY' | 'write'>): (line: string) => void {
  let shown = '';
  return (line) => {
    if (!stream.isTTY || line === shown) return;
    stream.write(`\r\u001b[2K${line}`);
    shown = line;
  };
}
