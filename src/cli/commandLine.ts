/** How a command reads its line: flags, then one clear line on the error output for what a person got wrong. */
import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was wrong with a command's line or its files, in one line; `code` is what the process ends with. */
export interface Stop {
  readonly code: number;
  readonly line: string;
}

/** @returns a stop with exit code 1. */
export function stop(line: string): Result<never, Stop> {
  return fail({ code: 1, line });
}

/** Prints why a command stops: help on the output, a fault on the error output. @returns its exit code. */
export function say(command: string, { code, line }: Stop): number {
  if (code === 0) console.log(line);
  else console.error(`${command}: ${line}`);
  return code;
}

/** @returns flags and other words of a line; a stop where a flag is unknown or wants a value, and the help on `--help`. */
export function readLine<const T extends Options>(args: readonly string[], options: T, help: string, words = 0) {
  const all = { ...options, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: all, allowPositionals: words > 0 });
    if ((values as { readonly help?: boolean }).help === true) return fail<Stop>({ code: 0, line: help });
    const extra = positionals[words];
    return extra === undefined
      ? ok({ values, positionals })
      : stop(`'${extra}' is one word too many (--help shows the flags)`);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    return stop(`${shorten(error.message)} (--help shows the flags)`);
  }
}

/** @returns a whole number from `from` to `to` that a flag gives. */
export function readCount(flag: string, text: string, from: number, to: number): Result<number, Stop> {
  const number = Number(text);
  if (/^\d+$/.test(text) && number >= from && number <= to) return ok(number);
  return stop(`--${flag} must be a whole number from ${from} to ${to}, not '${text}'`);
}

/** @returns the first sentence of Node's message; where it only guesses what a missing value might have been, that it is missing. */
function shorten(message: string): string {
  const unsure = /^Option '(?:-\w, )?(--\w+)[^']*' argument (?:is ambiguous|missing)/.exec(message);
  if (unsure !== null) return `${unsure[1]} wants a value`;
  return message.split(/\.?[\s]*\n|\.\s/, 1)[0] ?? message;
}
