import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** One tool that reads the whole project and says whether it is in order. */
export interface Check {
  readonly name: string;
  readonly command: string;
  readonly words: readonly string[];
}

export const checks: readonly Check[] = [
  { name: 'format', command: 'prettier', words: ['--check', '--log-level', 'warn', '.'] },
  { name: 'lint', command: 'eslint', words: ['.'] },
  { name: 'types of TypeScript', command: 'tsc', words: ['-p', '.'] },
  { name: 'types of Astro pages', command: 'astro', words: ['check', '--minimumFailingSeverity', 'warning'] },
  { name: 'types of Svelte islands', command: 'svelte-check', words: ['--fail-on-warnings', '--output', 'human'] },
];

const tools = join(import.meta.dirname, '../../node_modules/.bin');

/** Runs a check and says how it went; what it printed is shown only when it failed. */
export function runCheck({ name, command, words }: Check): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const child = spawn(join(tools, command), [...words], {
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      shell: process.platform === 'win32',
    });
    let output = '';
    child.stdout.on('data', (text) => (output += String(text)));
    child.stderr.on('data', (text) => (output += String(text)));
    child.on('error', reject);
    child.on('close', (code) => {
      process.stdout.write(code === 0 ? `✓ ${name}\n` : `✗ ${name}\n${output}\n`);
      resolve(code === 0);
    });
  });
}

/** Runs all checks, one after the other; the tools use all cores themselves. */
export async function runChecks(): Promise<{ passed: number; failed: number }> {
  let passed = 0;
  for (const check of checks) if (await runCheck(check)) passed++;
  return { passed, failed: checks.length - passed };
}
