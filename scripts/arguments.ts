import type { ParseArgsOptionsConfig } from 'node:util';
import { parseArgs } from 'node:util';

/** Exit codes of every command: done; the data or the machine does not allow it; the call itself is wrong. */
export const exit = { done: 0, failed: 1, usage: 2 } as const;

/** The options of a command line, typed by their declaration. `--help` prints the help; what is not declared ends with code 2. */
export function readOptions<const O extends ParseArgsOptionsConfig>(command: string, help: string, options: O) {
  const parsed = parse(command, { ...options, help: { type: 'boolean', default: false } });
  if (parsed['help'] === true) {
    process.stdout.write(help);
    process.exit(exit.done);
  }
  return parsed as ReturnType<typeof parseArgs<{ options: O }>>['values'];
}

/** Ends the command with a sentence for the officer. */
export function stop(code: number, message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

function parse(command: string, options: ParseArgsOptionsConfig): Record<string, unknown> {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    // parseArgs quotes what it does not understand, in an English sentence.
    const [, option = String(error)] = /'([^']*)'/.exec(String(error)) ?? [];
    return stop(exit.usage, `Không hiểu ${option}. Xem cách dùng: npm run ${command} -- --help`);
  }
}
