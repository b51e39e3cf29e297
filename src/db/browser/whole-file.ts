import { EngineError } from '../engine-error.ts';

/** Where a DuckDB file says how much of it there is (single_file_block_manager.cpp): two headers, of which the later holds. */
const headerSize = 4096;
const headerStarts = [headerSize, 2 * headerSize];
const blocksStart = 3 * headerSize;
const magic = 'DUCK';

/** Refuses a file that lacks its end: the engine would go on reading for ever. */
export function checkWhole(file: Uint8Array<ArrayBuffer>): void {
  const said = file.length < blocksStart || !isDatabase(file) ? 'is no DuckDB file' : shortage(file);
  if (said) throw new EngineError('unreadable', `what came ${said}`);
}

function isDatabase(file: Uint8Array): boolean {
  return new TextDecoder().decode(file.subarray(8, 12)) === magic;
}

function shortage({ buffer, length }: Uint8Array<ArrayBuffer>): string | undefined {
  const headers = headerStarts.map((start) => {
    const view = new DataView(buffer, start);
    const field = (at: number): number => Number(view.getBigUint64(at, true));
    return { iteration: field(8), blocks: field(32), blockSize: field(40) };
  });
  const [last] = headers.toSorted((a, b) => b.iteration - a.iteration);
  const whole = last ? blocksStart + last.blocks * last.blockSize : 0;
  return length < whole ? `has ${length} bytes of ${whole}` : undefined;
}
