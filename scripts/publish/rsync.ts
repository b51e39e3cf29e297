import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Links as links, times as they are; owners and groups are the server's matter. What a killed run half sent is sent again. */
const manner = ['--recursive', '--links', '--times', '--relative', '--exclude=.dang-*'];

/** Brings paths of the folder, which begin with `./`, to the same paths on the server. */
export async function push(folder: string, address: string, words: readonly string[]): Promise<void> {
  const { code, said } = await rsync(folder, [...manner, ...words, address]);
  if (code !== 0) throw new Error(`rsync không gửi được lên ${address} (mã ${code}): ${said.trim()}`);
}

/** Brings what the server has; a server that has nothing yet, or cannot be reached, brings nothing. */
export async function pull(address: string, folder: string): Promise<void> {
  await rsync(folder, [...manner, `${address}./`, '.']);
}

async function rsync(folder: string, words: readonly string[]): Promise<{ code: number; said: string }> {
  const child = spawn('rsync', words, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  try {
    const [code] = await once(child, 'close');
    return { code: Number(code ?? 1), said };
  } catch (error) {
    throw new Error('Máy này chưa có rsync. Hãy cài rsync rồi chạy lại.', { cause: error });
  }
}
