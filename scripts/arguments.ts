import type { ParseArgsOptionsConfig } from 'node:util';
import { parseArgs } from 'node:util';

/** Exit codes of every command: done; the data or the machine does not allow it; the call itself is wrong. */
export const exit = { done: 0, failed: 1, usage: 2 } as const;

/** The options of a command line, typed by their declaration. `--help` prints the help; what is not declared ends with code 2. */
export function readOptions<const O extends ParseArgsOptionsConfig>(command: string, help: string, options: O) {
  const read = readWords(command, help, options);
  const [unexpected] = read.words;
  if (unexpected !== undefined) stop(exit.usage, notUnderstood(command, unexpected));
  return read.options;
}

/** As `readOptions`, for a command that also takes words without a name, such as a year. */
export function readWords<const O extends ParseArgsOptionsConfig>(command: string, help: string, options: O) {
  const { values, positionals } = parse(command, { ...options, help: { type: 'boolean', default: false } });
  if (values['help'] === true) {
    process.stdout.write(help);
    process.exit(exit.done);
  }
  return { options: values as ReturnType<typeof parseArgs<{ options: O }>>['values'], words: positionals };
}

/** Ends the command with a sentence for the officer. */
export function stop(code: number, message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

interface CommandLine {
  readonly values: Record<string, unknown>;
  readonly positionals: readonly string[];
}

function parse(command: string, options: ParseArgsOptionsConfig): CommandLine {
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    // parseArgs quotes what it does not understand, in an English sentence.
    const [, option = String(error)] = /'([^']*)'/.exec(String(error)) ?? [];
    return stop(exit.usage, notUnderstood(command, option));
  }
}

function notUnderstood(command: string, written: string): string {
  return `Không hiểu ${written}. Xem cách dùng: npm run ${command} -- --help`;
}
