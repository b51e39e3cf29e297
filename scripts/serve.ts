import { exit, readOptions, stop } from './arguments.ts';
import { serveSites } from './serve/sites.ts';
import { isLoopback, loopback } from './serve/static-site.ts';

const help = `Mở hai trang đã dựng để xem trên trình duyệt.

  npm run serve -- [--out DIR] [--host ADDRESS] [--port N] [--base PATH]

  --out DIR        thư mục chứa hai trang, mặc định là dist
  --host ADDRESS   địa chỉ của máy này trong mạng, ví dụ 192.168.1.10, để máy khác xem được;
                   khi đó trang nội bộ cần mật khẩu, đặt trong biến môi trường BANG_VANG_PASSWORD.
                   Mật khẩu đi qua mạng không được mã hóa: chỉ dùng trong mạng của cơ quan
                   Mặc định chỉ máy này xem được
  --port N         cổng của trang công khai, mặc định là 4321; trang nội bộ dùng cổng kế tiếp
  --base PATH      đường dẫn gốc mà trang đã được dựng với, mặc định là /
  --help           in hướng dẫn này

Bấm Ctrl+C để dừng.
`;

const { out, host, port, base } = readOptions('serve', help, {
  out: { type: 'string', default: 'dist' },
  host: { type: 'string', default: loopback },
  port: { type: 'string', default: '4321' },
  base: { type: 'string', default: '/' },
});
const number = Number(port);
if (!/^\d+$/.test(port) || number < 1 || number > 65534) stop(exit.usage, '--port phải là một số từ 1 đến 65534.');
const password = process.env['BANG_VANG_PASSWORD'];
if (!isLoopback(host) && !password) {
  stop(
    exit.usage,
    'Mở trang nội bộ cho máy khác xem thì phải có mật khẩu. Hãy đặt biến môi trường BANG_VANG_PASSWORD rồi chạy lại.',
  );
}
await serveSites({ out, host, port: number, base, password });
