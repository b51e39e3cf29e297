import { exit, stop } from '../arguments.ts';
import type { NamedEncodings } from './table/table-input.ts';
import type { LegacyEncoding } from './text/decode.ts';

/** The option `--encoding`, as `readOptions` declares it; it may stand more than once. */
export const encodingOption = { type: 'string', multiple: true, default: [] as string[] } as const;

/** Lines of help for it. */
export const encodingHelp = `  --encoding TỆP=BẢNG_MÃ bảng mã của một tệp cũ: tcvn3, vni hoặc cp1258; dùng được nhiều lần`;

/** Reads `TỆP=tcvn3` and the like; anything else ends the command. */
export function namedEncodings(written: readonly string[]): NamedEncodings {
  return new Map(written.map(namedEncoding));
}

function namedEncoding(written: string): [string, LegacyEncoding] {
  const [, file, encoding] = /^(.+)=(tcvn3|vni|cp1258)$/.exec(written) ?? [];
  if (!file || !encoding) {
    return stop(exit.usage, `--encoding "${written}" không đúng dạng TỆP=tcvn3, TỆP=vni hoặc TỆP=cp1258.`);
  }
  return [file, encoding as LegacyEncoding];
}
