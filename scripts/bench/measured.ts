/** Does the work and prints how long it took and the greatest memory of this process, as JSON. */
export async function printMeasured(work: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await work();
  const seconds = (performance.now() - start) / 1000;
  // In kilobytes, whatever the system counts in.
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(JSON.stringify({ seconds, megabytes }));
}
