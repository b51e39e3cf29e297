import { spawn } from 'node:child_process';
import { join, resolve } from 'node:path';
import { databaseVariable } from '../src/db/node.ts';
import { exit, readOptions, stop } from './arguments.ts';
import { internalDatabase } from './ingest/database/database.ts';
import { inColour } from './ingest/report/colour.ts';
import { ingest } from './ingest/ingest.ts';

const help = `Mở trang nội bộ để sửa giao diện: trang tự cập nhật khi mã nguồn đổi.

  npm run dev -- [--data DIR]

  --data DIR  thư mục dữ liệu, mặc định là data
  --help      in hướng dẫn này
`;

const { data } = readOptions('dev', help, { data: { type: 'string', default: 'data' } });
const { done, summary } = await ingest({ data, out: 'build', allowRejects: false, encodings: new Map() });
process.stderr.write(`${inColour(summary, process.stderr)}\n`);
if (!done) stop(exit.failed, 'Chưa đọc được dữ liệu.');
const environment = {
  ...process.env,
  ASTRO_TELEMETRY_DISABLED: '1',
  BANG_VANG_AUDIENCE: 'internal',
  [databaseVariable]: resolve('build', internalDatabase),
};
const astro = join(import.meta.dirname, '../node_modules/.bin/astro');
const child = spawn(astro, ['dev', '--host', '127.0.0.1'], {
  env: environment,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
child.on('close', (code) => (process.exitCode = code ?? exit.failed));
