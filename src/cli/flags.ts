/** Reads a command's flags; what a person got wrong ends in one clear line and exit code 1. */
import { parseArgs, type ParseArgsConfig } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The flags that were given, as `parseArgs` types them. Prints `help` and ends on `--help`; ends with code 1 on an unknown flag. */
export function readFlags<const T extends Options>(options: T, help: string) {
  try {
    const { values } = parseArgs({ options: { ...options, help: { type: 'boolean', short: 'h' } } });
    if ((values as { help?: boolean }).help === true) {
      console.log(help);
      process.exit(0);
    }
    return values;
  } catch (error) {
    return fail(error instanceof Error ? firstSentence(error.message) : String(error));
  }
}

/** Ends the command with one line on the error output and exit code 1. */
export function fail(message: string): never {
  console.error(message);
  process.exit(1);
}

function firstSentence(message: string): string {
  return `${message.split('. ', 1)[0] ?? message} (--help lists the flags)`;
}
