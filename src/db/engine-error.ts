/** Why the browser's engine gives no answer to a question that may well be right. */
export type EngineLoss = 'missing' | 'unreadable' | 'network' | 'memory' | 'crashed' | 'unsupported';

export class EngineError extends Error {
  readonly kind: EngineLoss;

  constructor(kind: EngineLoss, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'EngineError';
    this.kind = kind;
  }
}

/** What Chromium, Firefox and Safari say of an `import()` whose script does not come. */
const scriptMissing = /dynamically imported module|Importing a module script failed/i;

/** Nothing when the error is one of the question, or of this program. */
export function lossOf(error: unknown): EngineLoss | undefined {
  if (error instanceof EngineError) return error.kind;
  return error instanceof TypeError && scriptMissing.test(error.message) ? 'network' : undefined;
}
