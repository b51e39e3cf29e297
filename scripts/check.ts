import { exit } from './arguments.ts';
import { runChecks } from './test/checks.ts';

const { failed } = await runChecks();
process.exitCode = failed === 0 ? exit.done : exit.failed;
