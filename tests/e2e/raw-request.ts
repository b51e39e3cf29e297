import { once } from 'node:events';
import { connect } from 'node:net';

/** What came back, its first line and headers included. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/** Sends the bytes as they are, which no client of HTTP would do, and reads until the server hangs up. */
export async function sendRaw(url: string, request: string): Promise<RawAnswer> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let text = '';
  socket.setEncoding('latin1').on('data', (part: string) => (text += part));
  socket.write(request, 'latin1');
  await once(socket, 'close');
  return { status: Number(/^HTTP\/\d(?:\.\d)? (\d{3})/.exec(text)?.[1]), text };
}

/** A request whose target is written as it is; the server hangs up after it. */
export function requestFor(target: string, { method = 'GET', headers = {} }: RawRequest = {}): string {
  const all = { Host: 'noi-bo.example.vn', Connection: 'close', ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${target} HTTP/1.1`, ...lines, '', ''].join('\r\n');
}

interface RawRequest {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
