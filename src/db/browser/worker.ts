import engineUrl from '@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url';
import type { EngineLoss } from '../engine-error.ts';
import { lossOf } from '../engine-error.ts';
import { fetchCounted } from './counted-fetch.ts';
import { hasLocks } from './locks.ts';

/** What the worker tells besides the engine's own messages. */
export type WorkerNews =
  | { readonly news: 'ready' }
  | { readonly news: 'bytes'; readonly count: number }
  | { readonly news: 'lost'; readonly kind: EngineLoss; readonly message: string };

// The published worker fetches its WebAssembly itself. It counts only bytes that come slowly, and when they do not come
// it leaves the page waiting (bindings_browser_base.ts of 1.32.0): so its `fetch` is replaced by one that tells.
const fetchUncounted = fetch;
globalThis.fetch = async (input, init) => {
  globalThis.fetch = fetchUncounted;
  return fetchCounted(new Request(input, init), (count) => tell({ news: 'bytes', count }));
};

// DuckDB's own limit counts only the blocks that it keeps; a single value of a question may take what a tab can have.
const mostBytes = 512 * 2 ** 20;
const pageBytes = 2 ** 16;
const { grow } = WebAssembly.Memory.prototype;
WebAssembly.Memory.prototype.grow = function (pages) {
  if (this.buffer.byteLength + pages * pageBytes > mostBytes) throw new RangeError('the engine may not grow further');
  return grow.call(this, pages);
};

addEventListener('unhandledrejection', ({ reason }) => {
  const message = reason instanceof Error ? reason.message : String(reason);
  tell({ news: 'lost', kind: kindOf(reason), message });
});

void Promise.all([import(/* @vite-ignore */ engineUrl), holdLock()]).then(() => tell({ news: 'ready' }));

/**
 * Takes the lock of the worker's own name and never gives it back: it is free again when the worker is gone, however it
 * ended. Nothing else tells a page that its worker was killed. There are no locks on sites without HTTPS.
 */
function holdLock(): Promise<void> {
  return new Promise((resolve) => {
    const hold = (): Promise<never> => {
      resolve();
      return new Promise(() => undefined);
    };
    if (hasLocks()) void navigator.locks.request(self.name, hold);
    else resolve();
  });
}

function kindOf(reason: unknown): EngineLoss {
  if (reason instanceof WebAssembly.CompileError) return 'unsupported';
  if (reason instanceof RangeError) return 'memory';
  return lossOf(reason) ?? 'network';
}

function tell(news: WorkerNews): void {
  postMessage(news);
}
