/** A script: commands in a file, one JSON a line, sent in order; seats that it does not name are the computer's. */
import type { Command } from '../core/model/command.ts';
import type { Refusal } from '../core/model/play/refusal.ts';
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';
import type { State } from '../core/model/play/state.ts';
import { readJson } from '../core/replay/budget.ts';
import { readCommand } from '../core/replay/commandSchema.ts';
import type { Line } from '../core/replay/line.ts';
import { playOn, sendOn, stateOf } from '../core/replay/line.ts';
import type { Rulebook } from '../core/rules/book/rulebook.ts';
import type { Stop } from './commandLine.ts';
import { stop } from './commandLine.ts';

/** A command with the line of the file on which it stands, from 1. */
export interface ScriptLine {
  readonly at: number;
  readonly command: Command;
}
export interface ScriptRefusal {
  readonly at: number;
  /** How many commands the game had taken before. */
  readonly step: number;
  readonly refusal: Refusal;
}

/** @returns the commands of a script; empty lines are skipped. */
export function readScript(path: string, text: string): Result<readonly ScriptLine[], Stop> {
  const lines: ScriptLine[] = [];
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue;
    const json = readJson(line);
    if (!json.ok)
      return stop(`${path}, line ${i + 1}: ${json.fault.code === 'notJson' ? 'not JSON' : json.fault.code}`);
    const read = readCommand(json.value);
    if ('wrong' in read)
      return stop(
        `${path}, line ${i + 1}: ${read.wrong.length === 0 ? 'not a command' : `the field ${read.wrong.join('.')} is missing, wrong or unknown`}`,
      );
    lines.push({ at: i + 1, command: read.command });
  }
  return ok(lines);
}

/**
 * Sends a script. Before each line the seats that the script names nowhere act, until its sender has the floor.
 * @returns the line of play after the last one, or the first that the rules refuse.
 */
export function followScript(book: Rulebook, from: Line, script: readonly ScriptLine[]): Result<Line, ScriptRefusal> {
  const named = new Set(script.map(({ command }) => command.by));
  let line = from;
  for (const { at, command } of script) {
    const isItsTurn = ({ table }: State): boolean =>
      !book.hasLeader(command.by) ||
      table.awaits.includes(command.by) ||
      table.awaits.slice(0, 1).some((leader) => named.has(leader));
    line = playOn(book, line, isItsTurn);
    const sent = sendOn(book, line, command);
    if (!sent.ok) return fail({ at, step: stateOf(line).step, refusal: sent.fault });
    line = sent.value;
  }
  return ok(line);
}
