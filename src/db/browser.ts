import { Engine } from './browser/engine.ts';
import type { Loading } from './browser/loading.ts';
import type { Answer, Database } from './database.ts';

/** A question in the reader's own SQL; of its answer at most `limit` rows are fetched. */
export interface FreeQuestion {
  readonly sql: string;
  readonly limit: number;
  readonly signal: AbortSignal;
}

/** Unseen for so long, the engine gives its memory back. */
const patience = 5 * 60_000;

let running: Engine | undefined;
let pending = 0;
let unseen: ReturnType<typeof setTimeout> | undefined;

/** The file, asked by the one engine of this tab. Where the engine is no longer there, the next question starts it. */
export async function open(loading: Loading): Promise<Database> {
  await start(loading).ready(loading.onProgress);
  return { rows: (query, ...parameters) => answer(loading, (engine) => engine.rows(query, ...parameters)) };
}

/** Answers the reader's own SQL. A question that is called off takes the engine with it; the next one starts another. */
export async function ask({ sql, limit, signal }: FreeQuestion, loading: Loading): Promise<Answer> {
  signal.throwIfAborted();
  const callOff = (): void => running?.end(new DOMException('called off', 'AbortError'));
  signal.addEventListener('abort', callOff);
  try {
    return await answer(loading, (engine) => engine.ask(sql, limit));
  } finally {
    signal.removeEventListener('abort', callOff);
  }
}

async function answer<Result>(loading: Loading, question: (engine: Engine) => Promise<Result>): Promise<Result> {
  pending += 1;
  try {
    const engine = start(loading);
    await engine.ready(loading.onProgress);
    return await question(engine);
  } finally {
    pending -= 1;
  }
}

/** The engine that runs, or a new one: also after a start that failed. */
function start(loading: Loading): Engine {
  if (running) return running;
  const engine = new Engine(loading);
  running = engine;
  engine.whenGone(() => {
    if (running === engine) running = undefined;
  });
  return engine;
}

document.addEventListener('visibilitychange', () => {
  clearTimeout(unseen);
  if (document.visibilityState === 'hidden') unseen = setTimeout(free, patience);
});

/** A question that takes longer than the reader's absence is not broken off. */
function free(): void {
  if (pending > 0) unseen = setTimeout(free, patience);
  else running?.end(new DOMException('freed', 'AbortError'));
}
