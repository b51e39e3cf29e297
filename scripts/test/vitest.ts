import { startVitest } from 'vitest/node';

/** Runs every test, in Node and in the browser, and counts them. A file that cannot be run counts as a failure. */
export async function runTests(): Promise<{ passed: number; failed: number }> {
  const vitest = await startVitest([], { run: true, watch: false });
  const files = vitest.state.getTestModules();
  const tests = files.flatMap((file) => [...file.children.allTests()]);
  const passed = tests.filter((test) => test.result().state === 'passed').length;
  const broken = files.filter(
    (file) =>
      file.state() === 'failed' && [...file.children.allTests()].every((test) => test.result().state !== 'failed'),
  );
  const errors = vitest.state.getUnhandledErrors().length;
  await vitest.close();
  return { passed, failed: tests.length - passed + broken.length + errors };
}
