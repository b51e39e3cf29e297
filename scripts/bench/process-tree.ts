import { readFileSync, readdirSync } from 'node:fs';
import { setInterval } from 'node:timers';

/** Watches a process and all that it starts; call `stop` for the most memory that they held together. */
export function watchMemory(root: number): { stop(): { readonly megabytes: number } } {
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, memoryOf(root))), 100);
  return {
    stop: () => {
      clearInterval(timer);
      return { megabytes: peak / 1024 };
    },
  };
}

interface ProcessState {
  readonly id: number;
  readonly parent: number;
  readonly kilobytes: number;
}

/** Resident memory of the process and its descendants; 0 where the system has no /proc. */
function memoryOf(root: number): number {
  const running = processes();
  const family = new Set([root]);
  // A child may be listed before its parent: go on until no one joins.
  for (let before = 0; before !== family.size;) {
    before = family.size;
    for (const { id, parent } of running) if (family.has(parent)) family.add(id);
  }
  return running.filter(({ id }) => family.has(id)).reduce((sum, { kilobytes }) => sum + kilobytes, 0);
}

function processes(): ProcessState[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => stateOf(name) ?? []);
}

function stateOf(id: string): ProcessState | undefined {
  try {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    const field = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
    return { id: Number(id), parent: field('PPid'), kilobytes: field('VmRSS') };
  } catch {
    // It ended between the listing and the reading.
    return undefined;
  }
}
