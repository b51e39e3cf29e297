import { expect, test } from 'vitest';
import { headerPolicy, inlineHashes, pagePolicy } from './page-policy.ts';

/** Of "a" and of "b{}", by `printf a | openssl dgst -sha256 -binary | base64`. */
const [ofA, ofB] = [
  "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='",
  "'sha256-7yqHVAesot11p6HczDsgKRipvI5UPgs97z80zNXlans='",
];

test('an inline script and an inline style are allowed by their hashes', () => {
  const policy = pagePolicy(inlineHashes('<script>a</script><style media="print">b{}</style>'));
  expect(policy).toContain(`script-src 'self' ${ofA};`);
  expect(policy).toContain(`style-src 'self' ${ofB};`);
});

test('a script of a file and data within a page need no hash', () => {
  const html = '<script type="module" src="/a.js"></script><script type="application/ld+json">a</script>';
  expect([...inlineHashes(html).scripts]).toEqual([]);
});

test('no page may run inline code that it does not name, evaluate text or compile WebAssembly', () => {
  expect(pagePolicy(inlineHashes('<script>a</script>'))).not.toMatch(/unsafe|nonce/);
});

test('as a header it also says that nobody may frame the page', () => {
  expect(headerPolicy(inlineHashes(''))).toMatch(/; frame-ancestors 'none'$/);
});
