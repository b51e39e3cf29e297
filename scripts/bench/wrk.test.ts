import { expect, test } from 'vitest';
import { readLoad } from './wrk.ts';

const said = `Running 1m test @ http://127.0.0.1:8080/
  1 threads and 200 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency    19.86ms   11.04ms 166.36ms   84.66%
    Req/Sec    10.39k     1.52k   14.55k    70.27%
  Latency Distribution
     50%  812.00us
     75%   22.43ms
     90%   31.98ms
     99%    1.05s
  618371 requests in 1.00m, 6.94GB read
  Socket errors: connect 0, read 3, write 0, timeout 2
  Non-2xx or 3xx responses: 7
Requests/sec:  10297.21
Transfer/sec:    118.40MB
`;

test('what a load test says is read with its units, and errors of each kind count', () => {
  expect(readLoad(said)).toEqual({ requestsPerSecond: 10297.21, half: 0.812, most: 1050, errors: 12 });
});

test('a load test without errors has none', () => {
  expect(readLoad(said.replace(/^ {2}(Socket|Non-2xx).*\n/gm, '')).errors).toBe(0);
});
