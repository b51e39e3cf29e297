import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildSites } from '../../scripts/build/sites.ts';
import { serveSite } from '../../scripts/serve/static-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Folder with the sample's `public/`, `internal/` and databases. */
    sampleFolder: string;
    publicUrl: string;
    internalUrl: string;
  }
}

/** Builds the sample once and serves both sites while the browser tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
  const lines: string[] = [];
  const built = await buildSites({
    data: 'data',
    out: folder,
    base: '/',
    allowRejects: false,
    tell: (line) => lines.push(line),
  });
  if (!built) throw new Error(`the sample does not build:\n${lines.join('\n')}`);
  const sites = [
    await serveSite({ directory: join(folder, 'public'), port: 0 }),
    await serveSite({ directory: join(folder, 'internal'), port: 0 }),
  ];
  project.provide('sampleFolder', folder);
  project.provide('publicUrl', sites[0]?.url ?? '');
  project.provide('internalUrl', sites[1]?.url ?? '');
  return async () => {
    await Promise.all(sites.map((site) => site.close()));
    rmSync(folder, { recursive: true, force: true });
  };
}
