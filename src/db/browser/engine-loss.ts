import type { EngineLoss } from '../engine-error.ts';
import { EngineError } from '../engine-error.ts';

/** DuckDB's own first words, by what they mean to a page that can only ask again; of the rest the question is to blame. */
const sentences: readonly (readonly [RegExp, EngineLoss])[] = [
  [/Out of Memory Error|^Out of memory/i, 'memory'],
  [/IO Error/, 'unreadable'],
  [/(FATAL|INTERNAL) Error|has been invalidated/, 'crashed'],
];

/** What an error that a question ended with says of the engine; nothing when the question is to blame. */
export function engineLoss(error: unknown): EngineLoss | undefined {
  if (error instanceof EngineError) return error.kind;
  if (!(error instanceof Error)) return undefined;
  // WebAssembly's own errors, which come from the worker by name alone.
  if (error.name === 'RuntimeError') return 'crashed';
  return sentences.find(([said]) => said.test(error.message))?.[1];
}
