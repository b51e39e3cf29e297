import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isRoot } from '../installation.ts';
import type { Site } from '../serve/static-site.ts';
import { loopback } from '../serve/static-site.ts';
import { freePort, serving } from './listening.ts';
import { findOrInstall } from './program.ts';
import type { Configuration } from './settings.ts';
import { configure } from './settings.ts';

/** Serves a site with nginx on a free port of this machine, by a configuration of `deploy/nginx`. */
export async function serveByNginx({ file, settings }: Configuration): Promise<Site> {
  const program = await findOrInstall('nginx');
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'bang-vang-nginx-'));
  const main = join(folder, 'nginx.conf');
  const own = new Map([...settings, ['listen 80;', `listen ${loopback}:${port};`]]);
  writeFileSync(main, mainConfiguration(folder, configure('nginx', folder, { file, settings: own })));
  const server = spawn(program, ['-c', main, '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  return serving(server, port, folder);
}

/** What /etc/nginx/nginx.conf says on an office's server, but for folders of its own. */
function mainConfiguration(folder: string, site: string): string {
  const kinds = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
    ${isRoot() ? '# Folders of tests are closed to others.\n    user root;' : ''}
    daemon off;
    worker_processes auto;
    pid ${folder}/nginx.pid;
    include /etc/nginx/modules-enabled/*.conf;
    events { worker_connections 1024; }
    http {
      access_log off;
      sendfile on;
      tcp_nopush on;
      ${kinds.map((kind) => `${kind}_temp_path ${folder}/${kind};`).join('\n      ')}
      include ${folder}/conf.d/*.conf;
      include ${site};
    }
  `;
}
