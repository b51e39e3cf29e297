import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { base } from './based-site.ts';
import { servers, useDeployed } from './deployed.ts';

const publicFolder = join(inject('sampleFolder'), 'public');

describe.each(servers)('below a path, by %s,', (server) => {
  const publicSite = useDeployed(() => ({ server, door: 'public', base }));
  const passwordSite = useDeployed(() => ({ server, door: 'internal-password', base }));

  test('the site stands there and nowhere else', async () => {
    const paths = [base, `${base}don-vi/`, '/', '/don-vi/', `${base}thi-dua/`, '/thi-dua-khac/'];
    const answers = await Promise.all(paths.map((path) => fetch(new URL(path, publicSite.url))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 404, 404, 404, 404]);
  });

  test('an unknown address, within or beside it, is told by its own page', async () => {
    const own = readFileSync(join(publicFolder, '404.html'), 'utf8');
    const answers = await Promise.all(
      [`${base}khong-co/`, '/khong-co/'].map((path) => fetch(new URL(path, publicSite.url))),
    );
    expect(await Promise.all(answers.map((answer) => answer.text()))).toEqual([own, own]);
  });

  test('its name and that of a folder lead on without their last slash', async () => {
    const paths = ['/thi-dua', `${base}don-vi`];
    const answers = await Promise.all(paths.map((path) => fetch(new URL(path, publicSite.url))));
    const led = answers.map(({ url, status }) => [new URL(url).pathname, status]);
    expect(led).toEqual([
      [base, 200],
      [`${base}don-vi/`, 200],
    ]);
  });

  test('without the password the internal site is closed within and beside it', async () => {
    const paths = [
      base,
      '/thi-dua',
      '/',
      '/noi-bo/',
      `${base}noi-bo/`,
      `${base}don-vi`,
      `${base}khong-co/`,
      '/khong-co/',
    ];
    const asked = paths.map((path) => fetch(new URL(path, passwordSite.url), { redirect: 'manual' }));
    expect((await Promise.all(asked)).map(({ status }) => status)).toEqual(paths.map(() => 401));
  });
});
