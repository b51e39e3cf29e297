import { EngineError } from '../engine-error.ts';
import { hasLocks } from './locks.ts';
import type { WorkerNews } from './worker.ts';
import workerUrl from './worker.ts?worker&url';

/** The engine's worker; a question to one that is gone would wait for ever. */
export class EngineWorker {
  readonly worker: Worker;
  /** The engine's code is there and listens. */
  readonly ready: Promise<unknown>;
  /** Never fulfilled; rejected when the worker is gone. */
  readonly lost: Promise<never>;
  readonly #lose: (reason: unknown) => void;

  constructor(onBytes: (count: number) => void) {
    // Locks belong to all tabs of a site, so the name must be nobody else's.
    const name = `engine-${performance.timeOrigin}-${Math.random()}`;
    const worker = new Worker(workerUrl, { type: 'module', name });
    const ready = Promise.withResolvers();
    const lost = Promise.withResolvers<never>();
    [this.worker, this.ready, this.lost, this.#lose] = [worker, ready.promise, lost.promise, lost.reject];
    // Nobody may be waiting for an answer.
    lost.promise.catch(() => undefined);
    worker.addEventListener('error', ({ message }) => this.end(new EngineError('crashed', message)));
    listen(worker, {
      bytes: ({ count }) => onBytes(count),
      lost: ({ kind, message }) => this.end(new EngineError(kind, message)),
      ready: () => {
        ready.resolve(undefined);
        this.#watch(name);
      },
    });
  }

  /** Ends the worker; who waits for an answer is told why. */
  end(reason: unknown): void {
    this.worker.terminate();
    this.#lose(reason);
  }

  #watch(lock: string): void {
    if (!hasLocks()) return;
    void navigator.locks.request(lock, () => this.end(new EngineError('crashed', 'the worker is gone')));
  }
}

type Listeners = { readonly [Kind in WorkerNews['news']]: (told: Extract<WorkerNews, { news: Kind }>) => void };

function listen(worker: Worker, { bytes, lost, ready }: Listeners): void {
  worker.addEventListener('message', (event: MessageEvent<WorkerNews | { news?: never }>) => {
    const { data } = event;
    if (data.news === undefined) return;
    // The engine's own listener, which comes after this one, does not know these messages.
    event.stopImmediatePropagation();
    if (data.news === 'bytes') bytes(data);
    else if (data.news === 'lost') lost(data);
    else ready(data);
  });
}
