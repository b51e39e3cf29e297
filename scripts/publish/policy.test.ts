import { expect, test } from 'vitest';
import { covers, policyIn, unionOf } from './policy.ts';

const earlier = "default-src 'none'; style-src 'self' 'sha256-a='; connect-src 'none'";
const later = "default-src 'none'; style-src 'self' 'sha256-b='; connect-src 'self'";

test('the policy of two versions allows the inline styles of both, and what one of them asks', () => {
  expect(unionOf([later, earlier])).toBe(
    "default-src 'none'; style-src 'self' 'sha256-b=' 'sha256-a='; connect-src 'self'",
  );
});

test('the policy of one version is that of its own file', () => {
  expect(unionOf([later])).toBe(later);
});

test('what one version does not name follows its default', () => {
  expect(unionOf(["default-src 'none'; worker-src blob:", "default-src 'self'"])).toBe(
    "default-src 'self'; worker-src blob: 'self'",
  );
});

test('a policy without the hash of a new inline style does not do for it', () => {
  expect([covers(earlier, later), covers(unionOf([later, earlier]), later)]).toEqual([false, true]);
});

test('the policy is read from the file of either server', () => {
  expect(policyIn(`set $page_policy "${later}";\n`)).toBe(later);
  expect(policyIn(`vars page_policy "${later}"\n`)).toBe(later);
  expect(policyIn('# nothing\n')).toBeUndefined();
});
