import { once } from 'node:events';
import type { IncomingHttpHeaders } from 'node:http';
import { createServer } from 'node:http';

export interface SignInProxy {
  readonly address: string;
  /** The headers of each question that the web server asked. */
  readonly questions: IncomingHttpHeaders[];
  /** What it answers to who is not signed in. */
  refusal: number;
  close(): Promise<void>;
}

/** What a browser holds that has signed in. */
export const signedIn = { Cookie: 'signed-in=yes' };

/** Where the sign-in happens. */
export const provider = 'https://dang-nhap.example.vn/';

/** Answers as oauth2-proxy and Authelia do, by a cookie instead of an OpenID Connect provider. */
export async function startSignInProxy(): Promise<SignInProxy> {
  const questions: IncomingHttpHeaders[] = [];
  const proxy = { questions, refusal: 401 };
  const server = createServer(({ url, headers }, response) => {
    questions.push(headers);
    if (url === '/oauth2/start') {
      const back = String(headers['x-auth-request-redirect']);
      return response.writeHead(302, { Location: `${provider}?rd=${encodeURIComponent(back)}` }).end();
    }
    if (url === '/oauth2/sign_out') return response.end('signed out');
    const isIn = headers.cookie === signedIn.Cookie;
    return response.writeHead(isIn ? 202 : proxy.refusal, isIn ? {} : { Location: provider }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error(`expected a port, got ${String(address)}`);
  return Object.assign(proxy, {
    address: `127.0.0.1:${address.port}`,
    close: async () => {
      const closed = once(server, 'close');
      server.close();
      server.closeAllConnections();
      await closed;
    },
  });
}
