import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isLoopback, loopback, serveSite } from './serve/static-site.ts';

const help = `Mở hai trang đã dựng để xem trên trình duyệt.

  npm run serve -- [--out DIR] [--host ADDRESS] [--port N]

  --out DIR        thư mục chứa hai trang, mặc định là dist
  --host ADDRESS   địa chỉ của máy này trong mạng, ví dụ 192.168.1.10, để máy khác xem được;
                   khi đó trang nội bộ cần mật khẩu, đặt trong biến môi trường BANG_VANG_PASSWORD.
                   Mật khẩu đi qua mạng không được mã hóa: chỉ dùng trong mạng của cơ quan
                   Mặc định chỉ máy này xem được
  --port N         cổng của trang công khai, mặc định là 4321; trang nội bộ dùng cổng kế tiếp
  --help           in hướng dẫn này

Bấm Ctrl+C để dừng.
`;

const { out, host, port } = readArguments();
const password = process.env['BANG_VANG_PASSWORD'];
if (!isLoopback(host) && !password) {
  stop(
    2,
    'Mở trang nội bộ cho máy khác xem thì phải có mật khẩu. Hãy đặt biến môi trường BANG_VANG_PASSWORD rồi chạy lại.',
  );
}
const folders = { open: join(out, 'public'), internal: join(out, 'internal') };
if (!existsSync(folders.open) || !existsSync(folders.internal)) {
  stop(1, `Chưa có trang nào được dựng trong thư mục ${out}. Hãy chạy npm run build trước.`);
}

const open = await serve({ directory: folders.open, host, port });
const internal = await serve({
  directory: folders.internal,
  host,
  port: port + 1,
  password: isLoopback(host) ? undefined : password,
});
process.stdout.write(`Trang công khai: ${open.url}\nTrang nội bộ: ${internal.url}\n`);

process.once('SIGINT', close);
process.once('SIGTERM', close);

async function close(): Promise<void> {
  await Promise.all([open.close(), internal.close()]);
}

async function serve(options: Parameters<typeof serveSite>[0]): ReturnType<typeof serveSite> {
  try {
    return await serveSite(options);
  } catch (error) {
    return stop(1, explain(error as NodeJS.ErrnoException, options.port));
  }
}

function explain({ code, message }: NodeJS.ErrnoException, port: number): string {
  if (code === 'EADDRINUSE') return `Cổng ${port} đang có chương trình khác dùng. Hãy chọn cổng khác bằng --port.`;
  if (code === 'EACCES') return `Máy này không cho dùng cổng ${port}. Hãy chọn cổng khác bằng --port.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `Máy này không có địa chỉ ${host}. Hãy xem lại --host.`;
  return `Không mở được trang ở ${host}, cổng ${port}: ${message}`;
}

function readArguments(): { out: string; host: string; port: number } {
  const { out, host, port, help: asked } = parse();
  if (asked) {
    process.stdout.write(help);
    process.exit(0);
  }
  const number = Number(port);
  if (!/^\d+$/.test(port) || number < 1 || number > 65534) stop(2, '--port phải là một số từ 1 đến 65534.');
  return { out, host, port: number };
}

function parse() {
  try {
    return parseArgs({
      options: {
        out: { type: 'string', default: 'dist' },
        host: { type: 'string', default: loopback },
        port: { type: 'string', default: '4321' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    // parseArgs quotes what it does not understand, in an English sentence.
    const [, option = String(error)] = /'([^']*)'/.exec(String(error)) ?? [];
    return stop(2, `Không hiểu ${option}. Xem cách dùng: npm run serve -- --help`);
  }
}

function stop(code: number, message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}
