import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, test } from 'vitest';
import { fixtureWith, temporaryFolder } from './data-folder.ts';
import { seeded } from './seeded.ts';

const kills = Number(process.env['BANG_VANG_KILLS'] ?? 12);

const databases = ['bang-vang.duckdb', 'internal.duckdb', 'public.duckdb'];
const edited = { '2026/bo-phieu.csv': (text: string) => text.replace('Thôn Khe Trúc,12,', 'Thôn Khe Trúc,11,') };

test(
  `an ingest killed at any moment leaves each database whole, ${kills} times`,
  { timeout: kills * 15_000 },
  async () => {
    const [earlierData, newData] = [fixtureWith({}), fixtureWith(edited)];
    const [earlier, fresh] = [temporaryFolder(), temporaryFolder()];
    expect(await ingest(earlierData, earlier)).toBe(0);
    const start = performance.now();
    expect(await ingest(newData, fresh)).toBe(0);
    const wholeRun = performance.now() - start;
    const [before, after] = [await contents(earlier), await contents(fresh)];
    expect(databases.filter((_, at) => before[at] === after[at])).toEqual([]);

    const found: string[] = [];
    const random = seeded(2026);
    for (let kill = 1; kill <= kills; kill++) {
      const out = temporaryFolder();
      cpSync(earlier, out, { recursive: true });
      // One moment in each equal part of the running time; every fourth while the databases are put in place.
      const moment = kill % 4 === 0 ? replacing(out) : wait(((kill - random()) / kills) * wholeRun);
      const code = await ingest(newData, out, moment);
      const names = (await contents(out)).map((content, at) =>
        content === before[at] ? 'earlier' : content === after[at] ? 'new' : 'broken',
      );
      found.push([code === null ? 'killed:' : 'ended:', ...names, ...leftOvers(out)].join(' '));
      // Not after each, since a whole run takes long.
      if (kill % 12 !== 0 && kill !== kills) continue;
      expect(await ingest(newData, out)).toBe(0);
      expect([await contents(out), leftOvers(out)]).toEqual([after, []]);
    }
    if (process.env['BANG_VANG_KILLS']) console.log(`${Math.round(wholeRun)} ms a run\n${found.join('\n')}`);
    expect(found.filter((line) => line.includes('broken'))).toEqual([]);
  },
);

/** The moment when the first database is replaced. */
function replacing(out: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(out, (_, name) => {
      if (!name?.endsWith('.duckdb')) return;
      watcher.close();
      resolve();
    });
  });
}

function leftOvers(folder: string): string[] {
  return readdirSync(folder).filter((name) => name.startsWith('.dang-'));
}

const root = join(import.meta.dirname, '..');

/** Its exit code; nothing when it was killed at that moment. */
async function ingest(data: string, out: string, moment?: Promise<unknown>): Promise<number | null> {
  const words = ['scripts/ingest.ts', '--data', data, '--out', out];
  const child = spawn(process.execPath, words, { cwd: root, stdio: 'ignore' });
  const ended = once(child, 'exit');
  if (moment) {
    await Promise.race([moment, ended]);
    child.kill('SIGKILL');
  }
  await ended;
  return child.exitCode;
}

function contents(folder: string): Promise<string[]> {
  return Promise.all(databases.map((name) => content(join(folder, name))));
}

/** The data's fingerprint and a digest of every row of every table: two files with the same hold the same. */
async function content(path: string): Promise<string> {
  const instance = await DuckDBInstance.create(path, { access_mode: 'READ_ONLY' });
  const connection = await instance.connect();
  const rows = async (sql: string): Promise<unknown[][]> => (await connection.runAndReadAll(sql)).getRowsJS();
  const tables = await rows('SELECT table_name FROM duckdb_tables() ORDER BY table_name');
  const digests = tables.map(
    ([name]) => `SELECT '${String(name)}', count(*), sum(hash("${String(name)}"))::VARCHAR FROM "${String(name)}"`,
  );
  const answer = [await rows('SELECT fingerprint FROM site'), await rows(digests.join(' UNION ALL BY NAME '))];
  connection.closeSync();
  instance.closeSync();
  return JSON.stringify(answer, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
}
