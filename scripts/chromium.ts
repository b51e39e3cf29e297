import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { chromium } from 'playwright-core';
import { installPackages, isDebian, isRoot, run } from './installation.ts';

/** What every launch of the browser needs: quiet, without a graphics card, and as root where containers run so. */
export const launchArguments: string[] = [
  // Chromium refuses to start its sandbox as root.
  ...(isRoot() ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of a Chromium or Chrome that can be launched, installed first if this machine has none. */
export async function findOrInstallChromium(): Promise<string> {
  const found = findChromium();
  if (found) return found;

  try {
    await install();
  } catch (error) {
    throw new Error('Chromium is not on this machine and could not be installed; set CHROMIUM_PATH', { cause: error });
  }
  const installed = findChromium();
  if (!installed) throw new Error(`Chromium was installed but is in none of: ${usualPlaces().join(', ')}`);
  return installed;
}

/** The path of a Chromium, Chrome or Edge that is on this machine; nothing is installed. */
export function findChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) throw new Error(`CHROMIUM_PATH chỉ tới ${named}, nhưng không có tệp ấy`);
  return named || usualPlaces().find((path) => existsSync(path));
}

function usualPlaces(): string[] {
  return [...systemPlaces(), chromium.executablePath()];
}

function systemPlaces(): string[] {
  if (process.platform === 'darwin') {
    return ['Chromium', 'Google Chrome'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform === 'win32') {
    const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    const browsers = [
      'Chromium\\Application\\chrome',
      'Google\\Chrome\\Application\\chrome',
      'Microsoft\\Edge\\Application\\msedge',
    ];
    return browsers.flatMap((browser) => roots.map((root) => `${root}\\${browser}.exe`));
  }
  return ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => `/usr/bin/${name}`);
}

async function install(): Promise<void> {
  process.stderr.write('No Chromium found; installing one.\n');
  if (isRoot() && isDebian()) return installPackages('chromium');
  const manifest = createRequire(import.meta.url).resolve('playwright-core/package.json');
  return run(process.execPath, join(dirname(manifest), 'cli.js'), 'install', 'chromium');
}
