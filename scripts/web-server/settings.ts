import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an office changes in a configuration, each as it is written there and as it is to be. */
export type Settings = ReadonlyMap<string, string>;

const configurations = join(import.meta.dirname, '../../deploy');

/** Copies the configurations of a web server to a folder and changes one of them as an office would. */
export function configure(server: 'nginx' | 'caddy', to: string, { file, settings }: Configuration): string {
  cpSync(join(configurations, server), to, { recursive: true });
  const path = join(to, file);
  writeFileSync(path, changed(readFileSync(path, 'utf8'), file, settings));
  return path;
}

export interface Configuration {
  /** One of those in `deploy/nginx` or `deploy/caddy`. */
  readonly file: string;
  readonly settings: Settings;
}

function changed(text: string, file: string, settings: Settings): string {
  return [...settings].reduce((before, [written, wanted]) => {
    if (!before.includes(written)) throw new Error(`expected "${written}" in ${file}`);
    return before.replaceAll(written, wanted);
  }, text);
}
