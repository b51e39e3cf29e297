import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { filesOf } from '../../scripts/build/site-files.ts';
import { currentBuild } from '../../scripts/publish/version-folder.ts';
import { anotherBuild, build, publishing } from './publishing.ts';
import { rsyncDaemon } from './rsync-daemon.ts';

vi.setConfig({ testTimeout: 240_000 });

const folder = mkdtempSync(join(tmpdir(), 'bang-vang-'));
const server = join(folder, 'server');
const built = join(folder, 'out');
let daemon: Awaited<ReturnType<typeof rsyncDaemon>>;

beforeAll(async () => {
  daemon = await rsyncDaemon(folder, server);
  await build(join(import.meta.dirname, '../fixtures/xa-2026'), built);
}, 240_000);

afterAll(async () => {
  await daemon.close();
  rmSync(folder, { recursive: true, force: true });
});

const publish = (mark: string) => publishing(folder, '--to', daemon.address, '--out', join(folder, mark));

test('a server that is reached by rsync shows each version, keeps five and goes back', async () => {
  for (const mark of ['b1', 'b2', 'b3', 'b4', 'b5', 'b6']) {
    anotherBuild(built, mark, join(folder, mark));
    expect(await publish(mark)).toMatchObject({ code: 0 });
    expect(currentBuild(server)).toBe(mark);
  }
  expect(readdirSync(join(server, 'phien-ban'))).toEqual(['b2', 'b3', 'b4', 'b5', 'b6']);
  expect(readdirSync(join(server, 'may-chu'))).toHaveLength(4);
  expect(filesOf(join(server, 'hien-tai/internal'))).toEqual(filesOf(join(folder, 'b6/internal')));
  expect(await publishing(folder, '--to', daemon.address, '--rollback')).toMatchObject({ code: 0 });
  expect(currentBuild(server)).toBe('b5');
});

test('a machine that has not published there before takes over what the server has', async () => {
  const other = join(folder, 'other-machine');
  cpSync(join(folder, 'b1'), join(other, 'b1'), { recursive: true });
  const { said } = await publishing(other, '--to', daemon.address, '--list');
  expect(said).toMatch(/^ {2}b6 .*\n→ b5 /);
});

test('a server that cannot be reached is told, and shows what it showed', async () => {
  await daemon.close();
  const { code, said } = await publish('b1');
  expect(code).toBe(1);
  expect(said).toContain(`rsync không gửi được lên ${daemon.address}/`);
  expect(currentBuild(server)).toBe('b5');
  daemon = await rsyncDaemon(folder, server);
});
